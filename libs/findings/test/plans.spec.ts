import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { Actor, ReadTx } from '../../database/src/index.js';
import { newId } from '../../runtime/src/index.js';
import {
  comingFindings,
  findingsByKey,
  runsOfFindings,
  type FindingFilter,
  findingsOfRecords,
  findingsPage,
} from '../src/index.js';

let database: TestDatabase;
const reader: Actor = { reach: 'GRANTED', id: newId(), through: 'SESSION' };
const asOf = '2026-03-01';

beforeAll(async () => {
  database = await freshDatabase(undefined, undefined, 'FRENCH');
  for (const statement of largeNode) await database.source.query(statement);
  await database.source.query(`INSERT INTO member_role SELECT member_id, $1, 'DPO', now() FROM member`, [reader.id]);
  await database.source.query('ANALYZE');
});
afterAll(() => database.close());

describe('on a node with 45,000 findings of 200 members, 5,000 of them of one', () => {
  it.each([
    ['all that is read', {}, 'finding_worst'],
    ['the severe ones', { severityAtLeast: 'HIGH', decided: false }, 'finding_worst'],
    ['those of a theme', { themes: ['NON_EU_HOSTING'] }, 'finding_worst'],
    ['those of a member', { memberIds: ['m10'] }, 'finding_worst_of_member'],
    ['the severe ones of a member', { memberIds: ['m10'], severityAtLeast: 'HIGH' }, 'finding_worst_of_member'],
  ] as [string, FindingFilter, string][])(
    'a page of %s is read in its order from an index, at the start and further on',
    async (_what, filter, index) => {
      for (const after of [null, [2, '2025-01-01', 'm10', 'LOC-001', 's1']]) {
        const plan = await planOf((tx) => findingsPage(tx, filter, asOf, { first: 100, after }));
        expect(plan).toContain(`Index Scan using ${index} on`);
        expect(plan).not.toContain('Seq Scan on finding f');
      }
    },
  );

  it.each([
    ['of a provider', { providerId: 'p7' }, 'finding_provider'],
    ['of a record', { subjects: [{ type: 'LOCATION', memberId: 'm10', id: 's10' }] }, 'finding_subject'],
  ] as [string, FindingFilter, string][])('those %s are looked for by index', async (_what, filter, index) => {
    const plan = await planOf((tx) => findingsPage(tx, filter, asOf, { first: 100, after: null }));
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan on finding f');
  });

  it('a page of those to come is read in its order from an index, at the start and further on', async () => {
    for (const after of [null, ['2025-10-05', 2, 'm10', 'LOC-001', 's1']]) {
      const plan = await planOf((tx) => comingFindings(tx, {}, { from: '2025-10-01', to: '2027-10-01' }, { first: 100, after }));
      expect(plan).toContain('Index Scan using finding_first_day on');
      expect(plan).not.toContain('Seq Scan on finding f');
    }
  });

  it('the runs of a page of findings are looked for by index', async () => {
    const keys = Array.from({ length: 50 }, (_, i) => ({ memberId: 'm10', rule: 'LOC-001', subjectId: `s${i}` }));
    expect(await planOf((tx) => runsOfFindings(tx, keys))).not.toContain('Seq Scan on finding f');
  });

  it('those of a page of records, and those that ids name, are looked for by index', async () => {
    const records = Array.from({ length: 50 }, (_, i) => ({ memberId: 'm10', id: `a${i}`, asOf }));
    const keys = records.map(({ memberId, id }) => ({ memberId, rule: 'LOC-001', subjectId: id, from: asOf }));
    for (const plan of [
      await planOf((tx) => findingsOfRecords(tx, 'ACTIVITY', records)),
      await planOf((tx) => findingsOfRecords(tx, 'LOCATION', records)),
      await planOf((tx) => findingsByKey(tx, keys)),
    ]) {
      expect(plan).not.toContain('Seq Scan on finding f');
    }
  });
});

const largeNode = [
  `INSERT INTO member (member_id, version, name, kind) SELECT 'm' || m, 1, 'C', 'COMMUNE' FROM generate_series(1, 200) m`,
  `INSERT INTO finding (member_id, rule, subject_type, subject_id, "from", severity, certainty, nature, rank, provider_id, countries,
     activity_ids, label, facts, missing)
   SELECT 'm' || m, (ARRAY['LOC-001', 'LOC-004', 'PRC-001', 'REG-001'])[i % 4 + 1], 'LOCATION', 's' || i, date '2024-01-01' + (i * 7 + m) % 700,
     (ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'])[i % 10 / 2 + 1], (ARRAY['ESTABLISHED', 'UNKNOWN'])[i % 2 + 1], 'DUTY', i % 10,
     'p' || (i + m) % 100, '{US}', ARRAY['a' || i % 50], 'L', '{}', '{}'
   FROM generate_series(1, 200) m, LATERAL generate_series(1, CASE m WHEN 10 THEN 5000 ELSE 200 END) i`,
];

/** How PostgreSQL would answer the one statement of a read. */
async function planOf(read: (tx: ReadTx) => Promise<unknown>): Promise<string> {
  const plans: string[] = [];
  await database.transactions.read(reader, async (tx) => {
    const explaining: ReadTx = {
      ...tx,
      rows: async (statement, parameters) => {
        const lines = await tx.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement}`, parameters);
        plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
        return [];
      },
    };
    await read(explaining);
  });
  expect(plans).toHaveLength(1);
  return plans[0] ?? '';
}
