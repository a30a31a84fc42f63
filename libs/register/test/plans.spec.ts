import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { Actor, ReadTx } from '../../database/src/index.js';
import { newId } from '../../runtime/src/index.js';
import { locationsOfActivity } from '../src/loaders/batches.js';
import { activityListing, agreementListing, engagementListing, locationListing } from '../src/page/listings.js';
import { recordsPage } from '../src/page/records-page.query.js';

let database: TestDatabase;
const viewer: Actor = { reach: 'GRANTED', id: newId(), through: 'SESSION' };
beforeAll(async () => {
  database = await freshDatabase();
  for (const statement of largeNode) await database.source.query(statement);
  await database.source.query(`INSERT INTO member_role SELECT member_id, $1, 'DPO', now() FROM member`, [viewer.id]);
  await database.source.query('ANALYZE');
});
afterAll(() => database.close());

describe('on a node with 5,000 activities of 50 members, for somebody who reads them all', () => {
  it.each([
    ['activities', 'ACTIVITY', activityListing(null, null), ['m010', 'Été 8', 'a1'], 'activity_name'],
    ['uses', 'ENGAGEMENT', engagementListing(null, null), ['m010', 'S', 'e1'], 'engagement_service'],
    ['agreements', 'AGREEMENT', agreementListing(null, null), ['m010', 'T', 'g1'], 'agreement_title'],
    ['places', 'LOCATION', locationListing(null, null), ['m010', 'l1'], 'location_pkey'],
  ] as const)(
    'a page of %s is read in its order from an index, at the start and further on',
    async (_what, type, listing, place, index) => {
      for (const after of [null, [...place]]) {
        const plan = await planOf((tx) => recordsPage(tx, type, listing, { first: 50, after }));
        expect(plan).toContain(`Index Scan using ${index} on`);
        expect(plan).not.toMatch(/Sort Key: t\.|Seq Scan on \w+ t /);
      }
    },
  );

  it('who may read is found once for a page, and not again for each row', async () => {
    const plan = await planOf((tx) => recordsPage(tx, 'ACTIVITY', activityListing(null, null), { first: 50, after: null }));
    expect(plan).toContain('hashed SubPlan');
  });

  it('the places of a page of activities are looked for by index', async () => {
    const keys = Array.from({ length: 50 }, (_, i) => ({ memberId: 'm040', id: `a${i + 1}` }));
    const plan = await planOf((tx) => locationsOfActivity(tx, keys));
    expect(plan).not.toMatch(/Seq Scan on (location|engagement_activity)/);
  });
});

describe('the places of an activity', () => {
  it('are those of the member and of its providers, each once', async () => {
    await database.source.query(`INSERT INTO engagement_activity VALUES ('m001', 'e1', 'a1', 1);
      INSERT INTO location (member_id, id, version, activity_id, kind) VALUES ('m001', 'own', 1, 'a1', 'PRIMARY')`);
    const keys = [
      { memberId: 'm001', id: 'a1' },
      { memberId: 'm001', id: 'a2' },
      { memberId: 'm001', id: 'nothing' },
    ];
    const found = await database.transactions.read(viewer, (tx) => locationsOfActivity(tx, keys));
    expect(found.map((kept) => kept.map(({ record }) => record.id))).toEqual([['l100', 'l200', 'own'], ['l1', 'l101'], []]);
  });
});

const largeNode = [
  `INSERT INTO provider (id, version, name) SELECT 'p' || i, 1, 'P' FROM generate_series(1, 50) i`,
  `INSERT INTO member (member_id, version, name, kind) SELECT 'm' || lpad(m::text, 3, '0'), 1, 'C', 'COMMUNE' FROM generate_series(1, 50) m`,
  `INSERT INTO activity (member_id, id, version, name, role, stage, purposes)
   SELECT member_id, 'a' || i, 1, 'Été ' || md5(member_id || i), 'CONTROLLER', 'LIVE', '[]' FROM member, generate_series(1, 100) i`,
  `INSERT INTO engagement (member_id, id, version, provider_id, service, role, agreements_answered)
   SELECT member_id, 'e' || i, 1, 'p' || (i % 50 + 1), 'S ' || md5(i::text), 'PROCESSOR', true FROM member, generate_series(1, 100) i`,
  `INSERT INTO engagement_activity SELECT member_id, 'e' || i, 'a' || i, 0 FROM member, generate_series(1, 100) i`,
  `INSERT INTO location (member_id, id, version, engagement_id, kind)
   SELECT member_id, 'l' || i, 1, 'e' || (i % 100 + 1), 'PRIMARY' FROM member, generate_series(1, 200) i`,
  `INSERT INTO agreement (member_id, id, version, kind, holder_id, title, state, vehicle)
   SELECT member_id, 'g' || i, 1, 'PROCESSING', member_id, 'T ' || md5(i::text), 'SIGNED', 'OWN' FROM member, generate_series(1, 50) i`,
];

/** How PostgreSQL would answer the one statement of a read. */
async function planOf(read: (tx: ReadTx) => Promise<unknown>): Promise<string> {
  return database.transactions.read(viewer, async (tx) => {
    let plan = '';
    const explaining: ReadTx = {
      ...tx,
      rows: async (statement, parameters) => {
        const lines = await tx.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement}`, parameters);
        plan = lines.map((line) => line['QUERY PLAN']).join('\n');
        return [];
      },
    };
    await read(explaining);
    return plan;
  });
}
