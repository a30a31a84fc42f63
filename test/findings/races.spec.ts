import { theBackground } from '../../libs/database/src/index.js';
import { examineEverythingDue, examineNextDue, makeDue, runExamined } from '../../libs/findings/src/index.js';
import { readCalendar, shippedTables } from '../../libs/law/src/index.js';
import { createRecord } from '../../libs/records/src/index.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { emptied, writeGroup } from './edits.js';
import { OpenWrite, somebodyWaits } from './open-write.js';
import { expectCurrent, keptFindings } from './standing.js';
import {
  becomesAmerican,
  type Change,
  group,
  hostsInFrance,
  leavesCommuneOut,
  place,
  reliesOnAgreement,
  usesProvider,
} from './two-communes.js';

const law = readCalendar(shippedTables);

describe('registers that change at the same time', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());
  const writes: OpenWrite[] = [];
  afterEach(() => Promise.all(writes.splice(0).map((write) => write.commits())));
  beforeEach(async () => {
    await emptied(database);
    await runExamined(database.transactions, theBackground, (tx) => writeGroup(tx, group));
    await examineEverythingDue(database.transactions);
  });

  const inEveryOrder: [first: Side, firstToCommit: Side][] = [
    ['here', 'here'],
    ['here', 'elsewhere'],
    ['elsewhere', 'here'],
    ['elsewhere', 'elsewhere'],
  ];
  const stories: [what: string, here: Change, elsewhere: Change, found: string[]][] = [
    ['a commune relies on an agreement that its holder changes', reliesOnAgreement, leavesCommuneOut, ['GRP-002 e 2022-07-01']],
    [
      'a commune says where its data is while the facts of the provider change',
      hostsInFrance,
      becomesAmerican,
      ['SOV-001 e 2023-01-01'],
    ],
  ];
  const races = stories.flatMap(([what, ...story]) => inEveryOrder.map((order) => [what, ...order, ...story] as const));

  it.each(races)('%s: written first %s, committed first %s', async (_what, first, firstToCommit, here, elsewhere, found) => {
    const write = { here: await opened(), elsewhere: await opened() };
    const changes = { here, elsewhere };
    await write[first].changes(changes[first]);
    expect(await moment()).toEqual([]);
    await write[other(first)].changes(changes[other(first)]);
    expect(await moment()).toEqual([]);
    await write[firstToCommit].commits();
    await moment();
    await write[other(firstToCommit)].commits();
    expect(await expectCurrent(database.transactions, law)).toContain('m');
    expect(await ruleOf(found)).toEqual([]);
    await examineEverythingDue(database.transactions);
    expect(await expectCurrent(database.transactions, law)).toEqual([]);
    expect(await ruleOf(found)).toEqual(found);
  });

  it('a commune that began before a change elsewhere, and reads what it made, is examined once more', async () => {
    const here = await opened();
    await commit(leavesCommuneOut);
    expect(await moment()).toEqual([]);
    await here.changes(reliesOnAgreement);
    await here.commits();
    expect(await expectCurrent(database.transactions, law)).toContain('m');
    await examineEverythingDue(database.transactions);
    expect(await expectCurrent(database.transactions, law)).toEqual([]);
  });

  it.each(['here', 'elsewhere'] as const)(
    'a new use of a provider and a change of its facts follow one another: first %s',
    async (first) => {
      const changes = { here: usesProvider, elsewhere: becomesAmerican };
      const [one, two] = [await opened(), await opened()];
      await one.changes(changes[first]);
      const waiting = two.changes(changes[other(first)]);
      await somebodyWaits(database);
      expect(await moment()).toEqual([]);
      await one.commits();
      await waiting;
      await moment();
      await two.commits();
      await moment();
      await examineEverythingDue(database.transactions);
      expect(await expectCurrent(database.transactions, law)).toEqual([]);
      expect(await ruleOf(['SOV-001'])).toEqual(['SOV-001 e2 2023-01-01']);
    },
  );

  it('two communes that state different countries for one service contradict each other, in both registers', async () => {
    const [one, two] = [await opened(), await opened()];
    await one.changes(hostsInFrance);
    const waiting = two.changes((tx) => createRecord(tx, 'LOCATION', 'n', place('IE'), []));
    await somebodyWaits(database);
    expect(await moment()).toEqual([]);
    await one.commits();
    await waiting;
    expect(await moment()).toEqual(['m']);
    await two.commits();
    expect(await expectCurrent(database.transactions, law)).toEqual(['m', 'n']);
    await examineEverythingDue(database.transactions);
    expect(await expectCurrent(database.transactions, law)).toEqual([]);
    expect(await ruleOf(['GRP-005'])).toEqual(['GRP-005 p 2023-01-01', 'GRP-005 p 2023-01-01']);
  });

  it('a long write elsewhere only delays: the commune stays pending, and others are examined meanwhile', async () => {
    await commit(reliesOnAgreement);
    await examineEverythingDue(database.transactions);
    const long = await opened();
    await commit(leavesCommuneOut);
    for (const _turn of [1, 2, 3]) {
      expect(await step()).toBe('WAITING');
      expect(await expectCurrent(database.transactions, law)).toEqual(['m']);
    }
    await database.transactions.run(theBackground, (tx) => makeDue(tx, [{ memberId: 'n', seeds: null }]));
    expect([await step(), await step()]).toEqual(['EXAMINED', 'WAITING']);
    expect(await expectCurrent(database.transactions, law)).toEqual(['m']);
    await long.commits();
    expect([await step(), await step()]).toEqual(['EXAMINED', 'NOTHING']);
    expect(await expectCurrent(database.transactions, law)).toEqual([]);
    expect(await ruleOf(['GRP-002'])).toEqual(['GRP-002 e 2022-07-01']);
  });

  it('whoever waits until nobody is pending waits for those that another process examines', async () => {
    const long = await opened();
    await long.changes(reliesOnAgreement);
    await database.transactions.run(theBackground, (tx) => makeDue(tx, [{ memberId: 'm', seeds: null }]));
    const otherProcess = step();
    await somebodyWaits(database);
    expect(await step()).toBe('WAITING');
    await long.commits();
    expect([await otherProcess, await step()]).toEqual(['EXAMINED', 'NOTHING']);
  });

  it('and for those of whom another process is finding out that they are touched', async () => {
    await commit(reliesOnAgreement);
    await examineEverythingDue(database.transactions);
    await commit(leavesCommuneOut);
    await database.transactions.run(theBackground, async (tx) => {
      await tx.rows('SELECT FROM examination_sweep FOR UPDATE');
      expect(await step()).toBe('WAITING');
    });
    await examineEverythingDue(database.transactions);
    expect(await expectCurrent(database.transactions, law)).toEqual([]);
  });

  it('a long reading delays nothing', async () => {
    await commit(reliesOnAgreement);
    await examineEverythingDue(database.transactions);
    await database.transactions.read(theBackground, async (tx) => {
      await tx.rows('SELECT FROM member');
      await commit(leavesCommuneOut);
      expect([await step(), await step(), await step()]).toEqual(['WAITING', 'EXAMINED', 'NOTHING']);
    });
    expect(await expectCurrent(database.transactions, law)).toEqual([]);
  });

  async function opened(): Promise<OpenWrite> {
    const write = await OpenWrite.of(database);
    writes.push(write);
    return write;
  }

  /** The background does a step, and nobody is told anything that is not so. Who is pending. */
  async function moment(): Promise<string[]> {
    await expectCurrent(database.transactions, law);
    await step();
    return expectCurrent(database.transactions, law);
  }

  function step() {
    return examineNextDue(database.transactions, (memberId, cause) => {
      throw new Error(memberId, { cause });
    });
  }

  async function commit(change: Change): Promise<void> {
    await runExamined(database.transactions, theBackground, change);
  }

  /** The findings of these rules, as `rule subject from`. */
  async function ruleOf(found: string[]): Promise<string[]> {
    const kept = await database.transactions.read(theBackground, keptFindings);
    const codes = found.map((one) => one.slice(0, 7));
    return kept.filter(({ rule }) => codes.includes(rule)).map(({ rule, subject, from }) => `${rule} ${subject.id} ${from}`);
  }
});

type Side = 'here' | 'elsewhere';
const other = (side: Side): Side => (side === 'here' ? 'elsewhere' : 'here');
