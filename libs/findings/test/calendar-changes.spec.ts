import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { writeGroup } from '../../../test/findings/edits.js';
import { laterTables } from '../../../test/findings/later-calendar.js';
import { theBackground } from '../../database/src/index.js';
import { commune } from '../../law/examples/example.js';
import type { LawTables } from '../../law/src/index.js';
import { isRefused } from '../../runtime/src/index.js';
import { changesUnder, examineEverythingDue, loadLaterCalendar, runExamined } from '../src/index.js';

describe('what a calendar of law changed', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    const register = commune({ location: { country: 'CH', from: '2024-01-01' } });
    await runExamined(database.transactions, theBackground, (tx) => writeGroup(tx, [register]));
    await examineEverythingDue(database.transactions);
  });
  afterAll(() => database.close());

  it('is told of the one in force, when another was loaded before every register was examined', async () => {
    const first = await load(laterTables('2027-01-15'));
    const last = await load(laterTables('2027-01-16'));
    await examineEverythingDue(database.transactions);
    expect(await openedUnder(first)).toEqual([]);
    expect(await openedUnder(last)).toEqual(['LOC-001 2026-05-01']);
  });

  async function load(tables: LawTables): Promise<string> {
    const loaded = await database.transactions.run(theBackground, (tx) => loadLaterCalendar(tx, tables));
    if (isRefused(loaded)) throw loaded;
    return loaded.id;
  }

  async function openedUnder(calendar: string): Promise<string[]> {
    const changes = await database.transactions.read(theBackground, (tx) => changesUnder(tx, calendar));
    return changes.map(({ finding }) => `${finding.rule} ${finding.from}`);
  }
});
