import { theNode } from '../../libs/database/src/index.js';
import { linkDecisions } from '../../libs/findings/src/index.js';
import { globalId } from '../../libs/graphql-kit/src/index.js';
import { SetClock } from '../../libs/runtime/src/index.js';
import type { Client } from '../support/client.js';
import { operationOf } from '../support/documents.js';
import { finding, seedFindings, seedMember } from '../support/findings.js';
import { testNode, type TestNode } from '../support/node.js';
import { memberId, personOf } from '../support/node-with-findings.js';

const decideOnFindings = operationOf('everyday-writes', 'DecideOnFindings');
const openOnes = `query ($asOf: Day) { findings(filter: { decided: false }, asOf: $asOf) { totalCount nodes { subject { id } } } }`;

describe('a decision on findings', () => {
  let node: TestNode;
  const clock = new SetClock('2026-03-02T09:00:00.000Z');
  let members = 0;

  beforeAll(async () => {
    node = await testNode(clock);
  });
  afterAll(() => node.stop());

  it('is taken once for many members, and closes their findings until the day on which it ends', async () => {
    const [one, other] = [await registerWith(['l1', 'l2']), await registerWith(['l1'])];
    const dpo = await personOf(node, { [one]: 'DPO', [other]: 'DPO' });
    const findingIds = [idOf(other, 'l1'), idOf(one, 'l1')];
    const answer = await dpo.ask(decideOnFindings, {
      input: { findingIds, state: 'ACCEPTED', reason: 'Contrat en cours de reprise', until: '2026-06-01' },
    });
    const decision = { state: 'ACCEPTED', reason: 'Contrat en cours de reprise', until: '2026-06-01' };
    expect(answer.decideOnFindings).toEqual({ findings: findingIds.map((id) => ({ id, decision })), errors: [] });

    const open = async (asOf: string) => (await dpo.ask(openOnes, { asOf })).findings.totalCount as number;
    expect(await Promise.all(['2026-03-02', '2026-05-31', '2026-06-01'].map(open))).toEqual([1, 1, 3]);
    const { findings } = await dpo.ask('{ findings(filter: { decided: true }) { nodes { id } } }');
    expect(findings.nodes.map(({ id }: { id: string }) => id)).toEqual([idOf(one, 'l1'), idOf(other, 'l1')]);
  });

  it('on the same run again is a new version; saying the same changes nothing; to do opens it again', async () => {
    const member = await registerWith(['l1']);
    const dpo = await personOf(node, { [member]: 'ADMIN' });
    const ask = async (input: object) => {
      const { decideOnFindings: answer } = await dpo.ask(
        `mutation ($input: DecideOnFindingsInput!) { decideOnFindings(input: $input) { errors { message } findings { decision {
          id version state reason owner dueOn until decidedBy decidedAt certainty severity } } } }`,
        { input: { findingIds: [idOf(member, 'l1')], reason: 'Prévu', ...input } },
      );
      return answer.findings[0].decision as { id: string; version: number };
    };
    const first = await ask({ state: 'IN_PROGRESS', owner: 'Service informatique', dueOn: '2026-04-01' });
    expect(first).toEqual({
      id: expect.any(String) as string,
      version: 1,
      state: 'IN_PROGRESS',
      reason: 'Prévu',
      owner: 'Service informatique',
      dueOn: '2026-04-01',
      until: null,
      decidedBy: expect.stringContaining('Personne') as string,
      decidedAt: '2026-03-02T09:00:00.000Z',
      certainty: 'ESTABLISHED',
      severity: 'CRITICAL',
    });
    clock.advance(60_000);
    expect(await ask({ state: 'IN_PROGRESS', owner: 'Service informatique', dueOn: '2026-04-01' })).toEqual(first);
    expect(await ask({ state: 'NOT_APPLICABLE' })).toMatchObject({ id: first.id, version: 2, owner: null, dueOn: null });
    expect((await dpo.ask(openOnes)).findings.totalCount).toBe(0);
    expect(await ask({ state: 'TO_DO' })).toMatchObject({ id: first.id, version: 3, decidedAt: '2026-03-02T09:01:00.000Z' });
    expect((await dpo.ask(openOnes)).findings.totalCount).toBe(1);

    const { history, node: found } = await dpo.ask(
      `query ($id: ID!) { history(id: $id) { version differences { field after } } node(id: $id) { ... on FindingDecision { version state } } }`,
      { id: first.id },
    );
    expect(history.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
    expect(history[0].differences).toEqual([{ field: 'state', after: 'TO_DO' }]);
    expect(found).toEqual({ version: 3, state: 'TO_DO' });
  });

  it.each([
    ['begins again later', `"from" = '2026-02-01'`, true],
    ['is more severe', `severity = 'CRITICAL', rank = 1`, true],
    ['is established', `certainty = 'ESTABLISHED', rank = 2`, true],
    ['is less severe', `severity = 'LOW', rank = 7`, false],
    ['ends', `"to" = '2027-01-01'`, false],
  ])('that a finding outlives is open again only when it is worse or new: one that %s', async (_what, change, isOpen) => {
    const member = await registerWith([]);
    await seedFindings(node.database.source, [finding({ memberId: member, severity: 'HIGH', certainty: 'UNKNOWN' })]);
    const dpo = await personOf(node, { [member]: 'DPO' });
    await dpo.ask(decideOnFindings, {
      input: { findingIds: [idOf(member, 'l1')], state: 'ACCEPTED', reason: 'Questionnaire envoyé' },
    });
    expect((await dpo.ask(openOnes)).findings.totalCount).toBe(0);
    await node.database.source.query(`UPDATE finding SET ${change} WHERE member_id = $1`, [member]);
    await node.database.transactions.run(theNode, (tx) => tx.asNode(() => linkDecisions(tx, member, null)));
    expect((await dpo.ask(openOnes)).findings.totalCount).toBe(isOpen ? 1 : 0);
  });

  it('tells what is to be done, by whom and when', async () => {
    const member = await registerWith(['l1', 'l2', 'l3']);
    const dpo = await personOf(node, { [member]: 'DPO' });
    const decide = (subject: string, input: object) =>
      dpo.ask(decideOnFindings, { input: { findingIds: [idOf(member, subject)], reason: 'Suivi', ...input } });
    await decide('l1', { state: 'IN_PROGRESS', dueOn: '2026-04-01' });
    await decide('l2', { state: 'TO_DO', dueOn: '2026-05-01' });
    const found = async (filter: object) => {
      const { findings } = await dpo.ask('query ($filter: FindingFilter) { findings(filter: $filter) { nodes { id } } }', {
        filter,
      });
      return findings.nodes.map(({ id }: { id: string }) => id) as string[];
    };
    expect(await found({ dueBefore: '2026-05-01' })).toEqual([idOf(member, 'l1')]);
    expect(await found({ dueBefore: '2026-05-02' })).toEqual([idOf(member, 'l1'), idOf(member, 'l2')]);
    expect(await found({ decisionStates: ['TO_DO', 'ACCEPTED'] })).toEqual([idOf(member, 'l2')]);
    expect(await found({ decided: false })).toHaveLength(3);
  });

  it('is on a hundred findings at most, the same one counting once in the journal', async () => {
    const subjects = Array.from({ length: 100 }, (_, index) => `l${index}`);
    const member = await registerWith(subjects);
    const dpo = await personOf(node, { [member]: 'DPO' });
    const ids = subjects.map((subject) => idOf(member, subject));
    const decide = async (findingIds: string[]) =>
      (await dpo.ask(decideOnFindings, { input: { findingIds, state: 'ACCEPTED', reason: 'Ensemble' } })).decideOnFindings;
    const tooMany = {
      findings: null,
      errors: [{ code: 'INVALID', path: ['input', 'findingIds'], message: 'At most 100 findings.' }],
    };
    expect(await decide([...ids, ids[0] ?? ''])).toEqual(tooMany);
    expect((await decide([])).errors).toEqual([expect.objectContaining({ code: 'INVALID', path: ['input', 'findingIds'] })]);
    expect(await journalOf(member)).toBe(0);
    expect((await decide(ids)).findings).toHaveLength(100);
    expect(await journalOf(member)).toBe(100);
    expect((await decide([ids[0] ?? '', ids[0] ?? ''])).findings).toHaveLength(2);
    expect(await journalOf(member)).toBe(100);
  });

  it('says beside each field what is wrong with it, and nothing is decided', async () => {
    const member = await registerWith(['l1']);
    const dpo = await personOf(node, { [member]: 'DPO' });
    const wrong = async (input: object) => {
      const whole = { findingIds: [idOf(member, 'l1')], state: 'ACCEPTED', reason: 'Motif', ...input };
      const { decideOnFindings: answer } = await dpo.ask(decideOnFindings, { input: whole });
      expect(answer.findings).toBeNull();
      return answer.errors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`) as string[];
    };
    expect(await wrong({ reason: ' \n' })).toEqual(['INVALID input.reason']);
    expect(await wrong({ reason: 'x'.repeat(20_001) })).toEqual(['INVALID input.reason']);
    expect(await wrong({ owner: 'x'.repeat(20_001) })).toEqual(['INVALID input.owner']);
    expect(await wrong({ state: 'TO_DO', until: '2026-12-31' })).toEqual(['INVALID input.until']);
    expect(await wrong({ findingIds: [idOf(member, 'l1'), idOf(member, 'gone')] })).toEqual(['NOT_FOUND input.findingIds.1']);
    expect(await wrong({ findingIds: [memberId(member), idOf(member, 'l1')] })).toEqual(['NOT_FOUND input.findingIds.0']);
    expect(await journalOf(member)).toBe(0);
  });

  it('is for the DPO of every one of the members: all of the findings, or none', async () => {
    const [own, read, unseen] = [await registerWith(['l1']), await registerWith(['l1']), await registerWith(['l1'])];
    const decide = (client: Client, ...of: string[]) =>
      client.send(decideOnFindings, {
        input: { findingIds: of.map((member) => idOf(member, 'l1')), state: 'ACCEPTED', reason: 'Oui' },
      });
    const dpo = await personOf(node, { [own]: 'DPO', [read]: 'READER' });
    const editor = await personOf(node, { [own]: 'EDITOR' });
    for (const [client, ...of] of [[dpo, own, read] as const, [dpo, read] as const, [editor, own] as const]) {
      expect((await decide(client, ...of)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { data } = await decide(dpo, own, unseen);
    expect(data?.decideOnFindings).toEqual({
      findings: null,
      errors: [{ code: 'NOT_FOUND', path: ['input', 'findingIds', '1'], message: expect.any(String) as string }],
    });
    for (const member of [own, read, unseen]) expect(await journalOf(member)).toBe(0);
    expect((await decide(dpo, own)).data?.decideOnFindings.errors).toEqual([]);
  });

  it('of two people at once is that of both, one after the other', async () => {
    const [one, other] = [await registerWith(['l1']), await registerWith(['l1'])];
    const people = await Promise.all([1, 2].map(() => personOf(node, { [one]: 'DPO', [other]: 'DPO' })));
    const ids = [idOf(one, 'l1'), idOf(other, 'l1')];
    const answers = await Promise.all(
      people.flatMap((person, index) =>
        [ids, [ids[1], ids[0]]].map((findingIds, turn) =>
          person.ask(decideOnFindings, { input: { findingIds, state: 'ACCEPTED', reason: `Avis ${index} ${turn}` } }),
        ),
      ),
    );
    expect(answers.map(({ decideOnFindings: { errors } }) => errors)).toEqual([[], [], [], []]);
    expect([await journalOf(one), await journalOf(other)]).toEqual([4, 4]);
    const [kept] = await node.database.source.query<{ count: number }[]>(
      'SELECT count(*) AS count FROM finding_decision WHERE member_id = ANY($1)',
      [[one, other]],
    );
    expect(kept?.count).toBe(2);
  });

  it('leaves with the register, under the name of who took it', async () => {
    const member = await registerWith(['l1']);
    const dpo = await personOf(node, { [member]: 'DPO' });
    const input = { findingIds: [idOf(member, 'l1')], state: 'ACCEPTED', reason: 'Reprise prévue', until: '2027-01-01' };
    await dpo.ask(decideOnFindings, { input });
    const { viewer } = await dpo.ask('{ viewer { name } }');
    const { decisions } = (await (await dpo.get(`/export/register/${memberId(member)}`)).json()) as { decisions: object[] };
    expect(decisions).toEqual([
      {
        rule: 'LOC-001',
        subjectId: 'l1',
        findingFrom: '2026-01-01',
        certainty: 'ESTABLISHED',
        severity: 'CRITICAL',
        state: 'ACCEPTED',
        reason: 'Reprise prévue',
        owner: null,
        dueOn: null,
        until: '2027-01-01',
        decidedBy: viewer.name,
        decidedAt: clock.now(),
      },
    ]);
  });

  /** A member of its own, with a finding on each of these places since the beginning of 2026. */
  async function registerWith(subjects: string[]): Promise<string> {
    const member = `m${String(members++).padStart(3, '0')}`;
    await seedMember(node.database.source, member, 'Commune', 'COMMUNE');
    await seedFindings(
      node.database.source,
      subjects.map((subjectId) => finding({ memberId: member, subjectId })),
    );
    return member;
  }

  /** How many changes the journal of a member tells. */
  async function journalOf(member: string): Promise<number> {
    const [row] = await node.database.source.query<{ count: number }[]>(
      'SELECT count(*) AS count FROM journal WHERE member_id = $1',
      [member],
    );
    return row?.count ?? 0;
  }
});

const idOf = (member: string, subject: string) => globalId('Finding', member, `LOC-001 2026-01-01 ${subject}`);
