import { SetClock } from '../../libs/runtime/src/index.js';
import type { Client } from '../support/client.js';
import { found, groupNode, upToDate } from '../support/group.js';
import type { TestNode } from '../support/node.js';

const one = 'findings(ask: { purpose: INCIDENT }) { report { completeness } }';

describe('a question that the group is not asked', () => {
  let node: TestNode;
  let dpo: Client;
  beforeAll(async () => {
    node = await groupNode(new SetClock('2026-03-02T09:00:00.000Z'));
    await node.member('Commune de Fleurac');
    dpo = await node.person({ node: ['GROUP_DPO'] });
    await found(node);
  }, 60_000);
  afterAll(() => node.stop());

  const findings = (args: string) => `{ group { findings(${args}) { report { completeness } } } }`;
  const ask = 'ask: { purpose: INCIDENT }';

  it.each([
    ['more than ten in one request', `{ group { ${times(11, (i) => `a${i}: ${one}`)} } }`, /At most 10 questions to the group/],
    ['that leaves no time', findings('ask: { purpose: INCIDENT, deadlineMs: 99 }'), /At least 100 ms/],
    ['that takes too long', findings('ask: { purpose: INCIDENT, deadlineMs: 60001 }'), /At most 60,000 ms/],
    ['that is told at length', findings(`ask: { purpose: INCIDENT, note: "${'x'.repeat(501)}" }`), /At most 500 characters/],
    ['without its reason', findings('ask: {}'), /purpose/],
    ['of an age that is none', findings('ask: { purpose: INCIDENT, maxCopyAge: "yesterday" }'), /a length of time such as PT24H/],
    ['for no row', findings(`first: 0, ${ask}`), /first/],
    ['after a place that no list gave', findings(`after: "x", ${ask}`), /expected a cursor that this list gave/],
    ['on a day that is none', findings(`asOf: "2026-02-30", ${ask}`), /a day of the calendar/],
    [
      'of one dimension twice',
      `{ group { summary(by: [RULE, RULE], ${ask}) { report { completeness } } } }`,
      /Each dimension is asked for once/,
    ],
  ])('is one %s', async (_, query, message) => {
    const { errors = [] } = await dpo.send(query);
    expect(errors[0]?.message).toMatch(message);
    expect(['BAD_REQUEST', 'TOO_COMPLEX']).toContain(errors[0]?.extensions.code);
  });

  it('is one of somebody whose role the roster does not have yet, or who has none', async () => {
    const lawyer = await node.person({ node: ['LAWYER'] });
    const editor = await node.person({ members: { [await node.member()]: 'EDITOR' } });
    const codes = async (client: Client) => (await client.send(findings(ask))).errors?.map(({ extensions }) => extensions.code);
    expect(await codes(lawyer)).toEqual(['FORBIDDEN']);
    expect(await codes(editor)).toEqual(['FORBIDDEN']);
    await upToDate(node);
    expect(await codes(lawyer)).toBeUndefined();
  });

  it('names members that are none: nobody is asked', async () => {
    const { group } = await dpo.ask(
      '{ group { findings(ask: { purpose: INCIDENT, members: ["nobody"] }) { edges { cursor } report { completeness members { total } } } } }',
    );
    expect(group.findings).toEqual({ edges: [], report: { completeness: 'COMPLETE', members: { total: 0 } } });
  });
});

function times(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join(' ');
}
