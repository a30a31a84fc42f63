import fc from 'fast-check';
import { theBackground, theCommandLine } from '../../libs/database/src/index.js';
import { countFindings, examineEverythingDue, findingSummary, runExamined } from '../../libs/findings/src/index.js';
import { examine, readCalendar, shippedTables } from '../../libs/law/src/index.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';
import { registerOfMember, type RecordTx } from '../../libs/records/src/index.js';
import { groups } from '../oracle/arbitraries.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type Edit, editsTowards, makeEdit, writeGroup } from './edits.js';

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
        await emptied();
        await write((tx) => writeGroup(tx, first));
        for (const edit of editsTowards(first, next, chance).slice(0, 12)) {
          await attempt(edit);
          await expectCurrent();
        }
        await examineEverythingDue(database.transactions);
        expect(await pending()).toEqual([]);
        await expectCurrent();
      }),
      { numRuns: SEQUENCES },
    );
  }, 300_000);

  it(`and so it is when several people write at once`, async () => {
    const scenario = fc.tuple(groups, groups, fc.infiniteStream(fc.nat()));
    await fc.assert(
      fc.asyncProperty(scenario, async ([first, next, chance]) => {
        await emptied();
        await write((tx) => writeGroup(tx, first));
        const edits = editsTowards(first, next, chance);
        const people = [0, 1, 2, 3].map((person) => edits.filter((_, index) => index % 4 === person));
        await Promise.all(
          people.map(async (own) => {
            for (const edit of own) await attempt(edit);
          }),
        );
        await expectCurrent();
        await examineEverythingDue(database.transactions);
        await expectCurrent();
      }),
      { numRuns: SEQUENCES },
    );
  }, 300_000);

  async function expectCurrent() {
    const { registers, found, waiting } = await database.transactions.read(theBackground, async (tx) => {
      const ids = (await tx.rows<{ id: string }>('SELECT member_id AS id FROM member ORDER BY 1')).map(({ id }) => id);
      const whole: RegisterBundle[] = [];
      for (const id of ids) whole.push((await registerOfMember(tx, id)) as RegisterBundle);
      return {
        registers: whole,
        found: await tx.rows<Record<string, string>>('SELECT * FROM finding'),
        waiting: new Set((await tx.rows<{ id: string }>('SELECT member_id AS id FROM examination_pending')).map(({ id }) => id)),
      };
    });
    const expected = examine(registers, law)
      .filter(({ memberId }) => !waiting.has(memberId))
      .map((finding) => ({ ...finding, subject: `${finding.subject.type} ${finding.subject.id}` }));
    const kept = found
      .filter(({ member_id: id }) => !waiting.has(id ?? ''))
      .map((row) => ({
        rule: row.rule,
        memberId: row.member_id,
        subject: `${row.subject_type} ${row.subject_id}`,
        activityIds: row.activity_ids,
        providerId: row.provider_id,
        severity: row.severity,
        nature: row.nature,
        certainty: row.certainty,
        from: row.from,
        to: row.to,
        facts: row.facts,
        missing: row.missing,
      }));
    expect(sorted(kept)).toEqual(sorted(expected));
    await expectTallied(found.length);
  }

  /** The tally of every day is the count of that day. */
  async function expectTallied(count: number) {
    const [day] = fc.sample(fc.constantFrom('2018-05-25', '2020-07-16', '2022-12-28', '2026-11-24', '2031-01-01'), 1);
    const { counted, summed } = await database.transactions.read(theBackground, async (tx) => ({
      counted: await countFindings(tx, {}, day ?? ''),
      summed: await findingSummary(tx, [], {}, day ?? ''),
    }));
    expect(summed[0] ?? { established: 0, unknown: 0 }).toMatchObject(counted);
    expect(counted.established + counted.unknown).toBeLessThanOrEqual(count);
  }

  /** What cannot be done is refused, and nothing changes. */
  async function attempt(edit: Edit) {
    await runExamined(database.transactions, theCommandLine, (tx) => makeEdit(tx, edit));
  }

  async function write(work: (tx: RecordTx) => Promise<void>) {
    await runExamined(database.transactions, theCommandLine, work);
  }

  function pending() {
    return database.transactions.read(theBackground, (tx) => tx.rows('SELECT DISTINCT member_id AS id FROM examination_pending'));
  }

  async function emptied() {
    await database.source.query(
      'TRUNCATE member, provider, journal, journal_head, examination_sweep, finding, engagement, location, agreement, activity CASCADE',
    );
  }
});

function sorted(findings: readonly { rule?: string | undefined }[]): unknown[] {
  const plain = JSON.parse(JSON.stringify(findings)) as object[];
  return plain
    .map((one) => [keyOf(one as Record<string, string>), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

const keyOf = ({ memberId, rule, subject, from }: Record<string, string>) => [memberId, rule, subject, from].join(' ');
