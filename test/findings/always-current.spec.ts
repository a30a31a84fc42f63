import fc from 'fast-check';
import { theCommandLine } from '../../libs/database/src/index.js';
import { examineEverythingDue, runExamined } from '../../libs/findings/src/index.js';
import { readCalendar, shippedTables } from '../../libs/law/src/index.js';
import type { RecordTx } from '../../libs/records/src/index.js';
import { groups } from '../oracle/arbitraries.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type Edit, editsTowards, emptied, makeEdit, writeGroup } from './edits.js';
import { expectCurrent } from './standing.js';

const law = readCalendar(shippedTables);

/** More in `npm run test:full`. */
const SEQUENCES = Number(process.env.VIGIE_WRITE_SEQUENCES ?? 25);

describe('after any sequence of writes', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  it(`the findings of every member that is not pending are those of a whole examination (${SEQUENCES} sequences)`, async () => {
    const scenario = fc.tuple(groups, groups, fc.infiniteStream(fc.nat()));
    await fc.assert(
      fc.asyncProperty(scenario, async ([first, next, chance]) => {
        await emptied(database);
        await write((tx) => writeGroup(tx, first));
        for (const edit of editsTowards(first, next, chance).slice(0, 12)) {
          await attempt(edit);
          await expectCurrent(database.transactions, law);
        }
        await examineEverythingDue(database.transactions);
        expect(await expectCurrent(database.transactions, law)).toEqual([]);
      }),
      { numRuns: SEQUENCES },
    );
  }, 300_000);

  it(`and so it is when several people write at once`, async () => {
    const scenario = fc.tuple(groups, groups, fc.infiniteStream(fc.nat()));
    await fc.assert(
      fc.asyncProperty(scenario, async ([first, next, chance]) => {
        await emptied(database);
        await write((tx) => writeGroup(tx, first));
        const edits = editsTowards(first, next, chance);
        const people = [0, 1, 2, 3].map((person) => edits.filter((_, index) => index % 4 === person));
        await Promise.all(
          people.map(async (own) => {
            for (const edit of own) await attempt(edit);
          }),
        );
        await expectCurrent(database.transactions, law);
        await examineEverythingDue(database.transactions);
        expect(await expectCurrent(database.transactions, law)).toEqual([]);
      }),
      { numRuns: SEQUENCES },
    );
  }, 300_000);

  /** What cannot be done is refused, and nothing changes. */
  async function attempt(edit: Edit) {
    await runExamined(database.transactions, theCommandLine, (tx) => makeEdit(tx, edit));
  }

  async function write(work: (tx: RecordTx) => Promise<void>) {
    await runExamined(database.transactions, theCommandLine, work);
  }
});
