import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { theCommandLine } from '../../database/src/index.js';
import { verifyChain } from '../../journal/src/index.js';
import type { RegisterBundle } from '../../model/src/index.js';
import { newId } from '../../runtime/src/index.js';
import { changeRecord, createRecord, findRecord, removeRecord, recordTx } from '../src/index.js';
import { done, firstOf, newRegister, outcome } from '../../../test/support/registers.js';

let database: TestDatabase;
let register: RegisterBundle;
let memberId: string;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  register = await newRegister(database);
  memberId = register.member.id;
});

describe('fifty people at once', () => {
  it('on one record each see their change kept, or that somebody was first', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const { version } = await activity();
        return outcome(database, (tx) =>
          changeRecord(recordTx(tx), { ...ofActivity('a1'), version }, (one) => ({ ...one, tags: [...(one.tags ?? []), `t${i}`] })),
        );
      }),
    );
    const refused = attempts.filter((one) => Array.isArray(one));
    const kept = attempts.length - refused.length;
    expect(kept).toBeGreaterThan(0);
    expect(new Set(refused.flat())).toEqual(refused.length > 0 ? new Set(['CONFLICT input.version']) : new Set());
    const { version, record } = await activity();
    expect([version, record.tags?.length]).toEqual([1 + kept, 1 + kept]);
    expect(await versionsOf('a1')).toEqual(Array.from({ length: version }, (_, i) => i + 1));
  });

  it('on one record, whatever its version, lose nothing of what the others wrote', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        done(database, (tx) =>
          changeRecord(recordTx(tx), { ...ofActivity('a1'), version: null }, (one) => ({
            ...one,
            tags: [...(one.tags ?? []), `t${i}`],
          })),
        ),
      ),
    );
    const { version, record } = await activity();
    expect([version, new Set(record.tags).size]).toEqual([51, 51]);
    expect(await versionsOf('a1')).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
  });

  it('in one register, each with records of their own in any order, are all served', async () => {
    const ids = Array.from({ length: 5 }, () => newId());
    for (const id of ids)
      await done(database, (tx) => createRecord(recordTx(tx), 'ACTIVITY', memberId, { ...firstOf('ACTIVITY', register), id }, []));
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        done(database, async (tx) => {
          const order = i % 2 === 0 ? ids : ids.toReversed();
          for (const id of order)
            await changeRecord(recordTx(tx), { ...ofActivity(id), version: null }, (one) => ({ ...one, description: `${i}` }));
        }),
      ),
    );
    for (const id of ids) expect(await versionsOf(id)).toHaveLength(51);
    expect((await done(database, (tx) => verifyChain(tx, memberId))).flaws).toEqual([]);
  });
});

describe('two people who do at once what does not go together', () => {
  const rounds = Array.from({ length: 8 }, (_, round) => round);

  it('one names an agreement as an arrangement, the other removes it: one of them is refused', async () => {
    for (const _ of rounds) {
      const id = newId();
      await done(database, (tx) =>
        createRecord(recordTx(tx), 'AGREEMENT', memberId, { ...firstOf('AGREEMENT', register), id }, []),
      );
      const results = await Promise.all([
        outcome(database, (tx) =>
          changeRecord(recordTx(tx), { ...ofActivity('a1'), version: null }, (one) => ({ ...one, arrangementIds: [id] })),
        ),
        outcome(database, (tx) =>
          removeRecord(recordTx(tx), { type: 'AGREEMENT', memberId, id, version: null, path: ['input'], idField: 'id' }),
        ),
      ]);
      expect(results.filter(Array.isArray).flat()).toHaveLength(1);
    }
  });

  it('one names an activity in a use, the other removes it: one of them is refused, and no failure is shown', async () => {
    for (const _ of rounds) {
      const id = newId();
      await done(database, (tx) => createRecord(recordTx(tx), 'ACTIVITY', memberId, { ...firstOf('ACTIVITY', register), id }, []));
      const engagement = { ...firstOf('ENGAGEMENT', register), id: newId(), parentId: null, activityIds: [id] };
      const results = await Promise.all([
        outcome(database, (tx) => createRecord(recordTx(tx), 'ENGAGEMENT', memberId, engagement, ['input'])),
        outcome(database, (tx) => removeRecord(recordTx(tx), { ...ofActivity(id), version: null })),
      ]);
      expect(results.filter(Array.isArray).flat()).toHaveLength(1);
    }
  });

  it('two hang chains of sub-processors under each other: one of them is refused', async () => {
    for (const _ of rounds) {
      const [a, b] = [await use(null), await use(null)];
      const [belowA, belowB] = [await use(a), await use(b)];
      const results = await Promise.all([hang(a, belowB), hang(b, belowA)]);
      expect(results.filter(Array.isArray).flat()).toEqual(['INVALID input.parentId']);
    }
  });
});

const ofActivity = (id: string) => ({ type: 'ACTIVITY', memberId, id, path: ['input'], idField: 'id' }) as const;

async function activity() {
  const found = await database.transactions.read(theCommandLine, (tx) => findRecord(tx, 'ACTIVITY', memberId, 'a1'));
  if (found === null) throw new Error('The activity is gone.');
  return found;
}

/** Of each entry of the journal on a record. */
async function versionsOf(id: string): Promise<number[]> {
  const rows = await database.source.query<{ version: number }[]>(
    'SELECT version FROM journal WHERE member_id = $1 AND record_id = $2 ORDER BY seq',
    [memberId, id],
  );
  return rows.map(({ version }) => version);
}

async function use(parentId: string | null): Promise<string> {
  const id = newId();
  await done(database, (tx) =>
    createRecord(recordTx(tx), 'ENGAGEMENT', memberId, { ...firstOf('ENGAGEMENT', register), id, parentId }, []),
  );
  return id;
}

function hang(id: string, parentId: string) {
  const what = { type: 'ENGAGEMENT', memberId, id, version: null, path: ['input'], idField: 'id' } as const;
  return outcome(database, (tx) => changeRecord(recordTx(tx), what, (one) => ({ ...one, parentId })));
}
