import { emptyDatabase, freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { SystemClock } from '../../runtime/src/index.js';
import { openDatabase } from '../src/index.js';
import { migrations } from '../src/migrations/index.js';

describe('the schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  it('has the columns of the entities, and they have its', async () => {
    const { upQueries } = await database.source.driver.createSchemaBuilder().log();
    const ofColumns = upQueries
      .map(({ query }) => query)
      .filter((query) => /(ADD|DROP|ALTER) COLUMN|CREATE TABLE|RENAME|ADD "|DROP "/.test(query));
    expect(ofColumns).toEqual([]);
  });

  it('starts every key of a member’s table with its member', async () => {
    const keys = await rows<{ relation: string; name: string; columns: string[]; definition: string }>(`
      SELECT c.conrelid::regclass::text AS relation, c.conname AS name, pg_get_constraintdef(c.oid) AS definition,
        ARRAY(SELECT a.attname::text FROM unnest(c.conkey) AS k JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k) AS columns
      FROM pg_constraint c WHERE c.contype IN ('p', 'u', 'x', 'f') AND c.connamespace = 'public'::regnamespace`);
    const ofMembers = keys.filter(({ relation }) => memberTables.includes(relation));
    const toTheNode = /REFERENCES provider\(id\)/;
    expect(ofMembers.filter(({ columns, definition }) => !columns.includes('member_id') && !toTheNode.test(definition))).toEqual(
      [],
    );
    expect(new Set(ofMembers.map(({ relation }) => relation))).toEqual(new Set(memberTables));
  });

  it('starts every unique index of a member’s table with its member', async () => {
    const indexes = await rows<{ relation: string; definition: string }>(`
      SELECT indrelid::regclass::text AS relation, pg_get_indexdef(indexrelid) AS definition FROM pg_index WHERE indisunique`);
    expect(
      indexes.filter(({ relation, definition }) => memberTables.includes(relation) && !definition.includes('(member_id')),
    ).toEqual([]);
  });

  it('holds every table with a member under row level security, but the grants that it rests on', async () => {
    const unprotected = await rows<{ relation: string }>(`
      SELECT c.relname AS relation FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'member_id'
      WHERE c.relkind = 'r' AND NOT c.relrowsecurity AND c.relnamespace = 'public'::regnamespace`);
    expect(unprotected.map(({ relation }) => relation)).toEqual(['member_role']);
  });

  it('has no trigger of its own: a distributed table allows none', async () => {
    expect(await rows('SELECT tgname FROM pg_trigger WHERE NOT tgisinternal')).toEqual([]);
  });

  it('is brought up once when several processes start at the same time', async () => {
    const { url, drop } = await emptyDatabase();
    const options = { url, poolSize: 2, clock: new SystemClock(), entities: [] };
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(options)));
    const run = await opened[0]?.source.query('SELECT name FROM migrations');
    await Promise.all(opened.map((one) => one.close()));
    await drop();
    expect(run).toHaveLength(migrations.length);
  });

  function rows<Row>(statement: string): Promise<Row[]> {
    return database.source.query(statement);
  }
});

const memberTables = [
  'member',
  'activity',
  'engagement',
  'engagement_activity',
  'engagement_agreement',
  'location',
  'agreement',
  'document',
  'finding_decision',
  'finding',
  'finding_tally',
  'hosting_statement',
  'examination_due',
  'finding_change',
  'cover',
  'journal',
  'journal_head',
  'member_role',
];
