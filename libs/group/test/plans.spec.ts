import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { largeNode } from '../../../test/support/large-node.js';
import { theGroup, type Tx } from '../../database/src/index.js';
import { RULES_VERSION } from '../../law/src/index.js';
import { activitiesPage } from '../src/operations/activities-page.operation.js';
import { agreementsPage } from '../src/operations/agreements-page.operation.js';
import { findingsPage } from '../src/operations/findings-page.operation.js';
import type { GroupFindingFilter } from '../src/protocol/findings.js';
import type { Answered, Grant } from '../src/protocol/operation.js';

let database: TestDatabase;
const members = Array.from({ length: 200 }, (_, index) => `m${index + 1}`);
const asOf = '2026-03-02';

beforeAll(async () => {
  database = await freshDatabase(undefined, undefined, 'FRENCH');
  await largeNode(database.source, members.length, 200);
});
afterAll(() => database.close());

const none = { themes: null, rules: null, severityAtLeast: null, natures: null, certainty: null, countries: null };
const everything: GroupFindingFilter = { ...none, memberKinds: null, subjectTypes: null, providerKeys: null, decided: null };

describe('on a node with 44,800 findings of 200 members, 5,000 of them of one', () => {
  it.each([
    ['all members', members, {}, 'finding_worst'],
    ['the severe ones of all members', members, { severityAtLeast: 'HIGH', decided: false }, 'finding_worst'],
    ['those of a theme of all members', members, { themes: ['NON_EU_HOSTING'] }, 'finding_worst'],
    ['one member', ['m10'], {}, '(finding_worst|finding_worst_of_member)'],
  ] as [string, string[], Partial<GroupFindingFilter>, string][])(
    'a page of findings of %s is read in its order from an index, at the start, further on and in the last rank',
    async (_what, asked, filter, index) => {
      for (const key of [null, '02 2025-01-01', '09 2025-01-01']) {
        const after = key === null ? null : { key, memberId: 'm10', recordId: 'LOC-001 s1' };
        const variables = { filter: { ...everything, ...filter }, asOf, first: 100, after, counted: false, rules: RULES_VERSION };
        const [plan] = await plansOf(asked, (tx, grants) =>
          findingsPage.answer(tx, { members: asked, ...variables }, grants, asker),
        );
        expect(plan).toMatch(new RegExp(`Index Scan using ${index} on`));
        expect(plan).not.toMatch(/Seq Scan on finding f|Sort Key/);
      }
    },
  );

  it.each([
    ['all members', members],
    ['one member', ['m10']],
  ])('pages of agreements and of activities of %s are read in their order from an index', async (_what, asked) => {
    for (const after of [null, { key: 'marche 5', memberId: 'm10', recordId: 'g1' }]) {
      const page = { members: asked, asOf, first: 100, after };
      const filter = { shared: null, providerKeys: null, endsBefore: null };
      const [agreements] = await plansOf(asked, (tx, grants) => agreementsPage.answer(tx, { ...page, filter }, grants, asker));
      const [activities] = await plansOf(asked, (tx, grants) => activitiesPage.answer(tx, { ...page, text: null }, grants, asker));
      if (asked.length > 1) {
        expect(agreements).toContain('Index Scan using agreement_order on');
        expect(activities).toContain('Index Scan using activity_order on');
      }
      expect(agreements).not.toContain('Seq Scan on agreement');
      expect(activities).not.toMatch(/Seq Scan on (activity|location)/);
    }
  });
});

const asker = undefined as never;

/** How PostgreSQL would answer the statements of an operation, asked by the role that answers the group. */
async function plansOf(asked: string[], answer: (tx: Tx, grants: Grant[]) => Promise<Answered<object>>): Promise<string[]> {
  const plans: string[] = [];
  await database.transactions.run(theGroup('LAWYER'), async (tx) => {
    const explaining: Tx = {
      ...tx,
      rows: async (statement, parameters) => {
        if (statement.startsWith('SET')) return tx.rows(statement);
        const lines = await tx.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement}`, parameters);
        plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
        return [];
      },
    };
    await answer(
      explaining,
      asked.map((memberId) => ({ memberId, level: 'REGISTER', documents: false, copies: true, policyVersion: 1 })),
    );
  });
  return plans;
}
