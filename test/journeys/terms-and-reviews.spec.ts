import { SetClock } from '../../libs/runtime/src/index.js';
import type { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';

describe('terms and reviews', () => {
  let node: TestNode;
  let member: string;
  let dpo: Client;
  const clock = new SetClock('2026-03-02T09:00:00.000Z');

  beforeAll(async () => {
    node = await testNode(clock);
    member = await node.member();
    dpo = await node.person({ members: { [member]: 'DPO' } });
  });
  afterAll(() => node.stop());

  async function send(field: string, answer: string, input: object) {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const sent = await dpo.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} errors { path message } } }`, {
      input,
    });
    expect(sent[field].errors).toEqual([]);
    return sent[field];
  }

  it.each([
    [{ to: '2027-01-01', renewal: { tacit: true, months: 12, times: 2 }, noticeMonths: 3 }, '2026-09-30', '2029-01-01'],
    [{ to: '2027-01-01', renewal: { tacit: true, months: 12, times: null }, noticeMonths: 2 }, '2026-10-31', null],
    [{ to: '2027-01-01', renewal: { tacit: false, months: 12, times: 1 }, noticeMonths: 3 }, null, '2027-01-01'],
    [{ to: '2027-01-01', renewal: { tacit: true, months: 12, times: 1 } }, null, '2028-01-01'],
    [{}, null, null],
  ])('of an agreement: %j', async (terms, noticeBy, endsOn) => {
    const input = {
      memberId: member,
      kind: 'PROCESSING',
      title: 'Acte',
      state: 'SIGNED',
      vehicle: 'OWN',
      signedOn: '2025-12-01',
      ...terms,
    };
    const { agreement } = await send('recordAgreement', 'agreement { noticeBy endsOn }', input);
    expect(agreement).toEqual({ noticeBy, endsOn });
  });

  it('of activities: when each was changed, when it is looked at again, and which are due', async () => {
    const record = (name: string, more: object) =>
      send('recordActivity', 'activity { id version }', {
        memberId: member,
        name,
        role: 'CONTROLLER',
        stage: 'LIVE',
        purposes: [{ name, legalBasis: 'CONSENT' }],
        ...more,
      });
    const { activity } = await record('Lettre', { review: { lastOn: '2025-08-31', everyMonths: 6 } });
    await record('Paie', { from: '2025-06-01', purposes: [{ name: 'Paie', legalBasis: 'LEGAL_OBLIGATION' }] });
    await record('Jamais revue', {});
    await record('Arrêtée', { stage: 'STOPPED', from: '2020-01-01' });
    await record('Finie avant', { from: '2026-01-01', to: '2026-12-31' });
    clock.set('2026-03-02T10:30:00.000Z');
    await send('correctActivity', 'activity { id }', {
      activityId: activity.id,
      version: activity.version,
      description: 'Mensuelle',
    });

    const list = async (filter: string) => {
      const query = `{ member(id: "${member}") { activities${filter} { totalCount nodes { name updatedAt reviewDue } } } }`;
      return (await dpo.ask(query)).member.activities as { totalCount: number; nodes: { name: string }[] };
    };
    const day = '2026-03-02T09:00:00.000Z';
    expect((await list('')).nodes).toEqual([
      { name: 'Arrêtée', updatedAt: day, reviewDue: null },
      { name: 'Finie avant', updatedAt: day, reviewDue: null },
      { name: 'Jamais revue', updatedAt: day, reviewDue: '2019-05-25' },
      { name: 'Lettre', updatedAt: '2026-03-02T10:30:00.000Z', reviewDue: '2026-02-28' },
      { name: 'Paie', updatedAt: day, reviewDue: '2026-06-01' },
    ]);
    const names = async (filter: string) => (await list(`(filter: { ${filter} })`)).nodes.map(({ name }) => name);
    expect(await names('reviewDueBefore: "2026-02-28"')).toEqual(['Jamais revue']);
    expect(await names('reviewDueBefore: "2026-03-01"')).toEqual(['Jamais revue', 'Lettre']);
    expect(await names('reviewDueBefore: "2030-01-01"')).toEqual(['Jamais revue', 'Lettre', 'Paie']);
    expect(await names('legalBasis: LEGAL_OBLIGATION')).toEqual(['Paie']);
    expect(await names('legalBasis: CONSENT, reviewDueBefore: "2026-03-01"')).toEqual(['Jamais revue', 'Lettre']);
  });
});
