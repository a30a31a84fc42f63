import { freshDatabase, olderTransactionsEnded, type TestDatabase } from '../../../test/support/database.js';
import { theCommandLine, type Tx } from '../../database/src/index.js';
import { newId } from '../../runtime/src/index.js';
import { append, type Change, changesSince, type FedChange, type FeedPosition } from '../src/index.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase(undefined, 25);
});
afterEach(() => database.close());

describe('who follows the changes', () => {
  it('sees each one once, in the order of each register, whatever twenty writers do at once', async () => {
    const members = ['m1', 'm2', 'm3'];
    const committed: string[] = [];
    let writing = true;
    const writers = Array.from({ length: 20 }, (_, writer) => write(writer, members, committed));
    const following = follow(() => writing);
    await Promise.all(writers);
    writing = false;
    const seen = await following;

    expect(seen.map(nameOf).sort()).toEqual(committed.sort());
    expect(committed.length).toBeGreaterThan(100);
    for (const member of members) {
      const places = seen.filter(({ memberId }) => memberId === member).map(({ position }) => position[2]);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it('is shown nothing of a transaction that an older one may still overtake', async () => {
    const [older, newer] = [barrier(), barrier()];
    const slow = database.transactions.run(theCommandLine, async (tx) => {
      await append(tx, 'slow', [change('older')]);
      older.open();
      await newer.opened;
      // Its own transaction is the older one, and its place in this chain comes after.
      await append(tx, 'quick', [change('after')]);
    });
    await older.opened;
    await database.transactions.run(theCommandLine, (tx) => append(tx, 'quick', [change('before')]));
    expect((await read(null)).changes).toEqual([]);
    newer.open();
    await slow;
    await settled();
    expect((await read(null)).changes.map(nameOf)).toEqual(['older', 'before', 'after']);
  });

  it('goes on from a cursor of another day, page by page', async () => {
    const names = Array.from({ length: 2500 }, (_, i) => `c${i}`);
    await database.transactions.run(theCommandLine, (tx) => append(tx, 'm1', names.map(change)));
    await settled();
    const first = await read(null, 1000);
    const cursor = JSON.parse(JSON.stringify(first.changes.at(-1)?.position)) as FeedPosition;
    await database.transactions.run(theCommandLine, (tx) => append(tx, 'm1', [change('later')]));
    await settled();
    const rest = await read(cursor, 5000);
    expect([first.hasMore, rest.hasMore]).toEqual([true, false]);
    expect([...first.changes, ...rest.changes].map(nameOf)).toEqual([...names, 'later']);
    expect(await read(rest.changes.at(-1)?.position ?? null)).toEqual({ changes: [], hasMore: false });
  });

  it('hears nothing of roles, of the node, nor of what was struck out', async () => {
    await database.transactions.run(theCommandLine, async (tx) => {
      await append(tx, '', [{ ...change('p'), recordType: 'PROVIDER' }]);
      await append(tx, 'm1', [{ ...change('r'), recordType: 'ROLE' }, { ...change('x'), action: 'REDACTED' }, change('seen')]);
    });
    await settled();
    expect((await read(null)).changes.map(nameOf)).toEqual(['seen']);
  });
});

/** Ten transactions, over one or more registers in any order: every fifth is given up, some let others pass. */
async function write(writer: number, members: string[], committed: string[]): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    const names: string[] = [];
    const isGivenUp = (writer + turn) % 5 === 0;
    await database.transactions
      .run(theCommandLine, async (tx) => {
        names.length = 0;
        // In the order of the members, as the service does: they wait for each other, and do not cross.
        for (const [place, member] of members.entries()) {
          if ((writer + turn + place) % 2 === 0) continue;
          names.push(`${writer}.${turn}.${member}`);
          await append(tx, member, [change(names.at(-1) ?? '')]);
          if (writer % 3 === 0) await pause(tx);
        }
        if (isGivenUp) throw new Error('given up');
      })
      .catch((error: Error) => expect(error.message).toBe('given up'));
    if (!isGivenUp) committed.push(...names);
  }
}

const pause = (tx: Tx) => tx.rows('SELECT pg_sleep(0.003)');

/** Reads on until nothing is written, and nothing is left. */
async function follow(isWriting: () => boolean): Promise<FedChange[]> {
  const seen: FedChange[] = [];
  for (;;) {
    const wasWriting = isWriting();
    if (!wasWriting) await settled();
    const { changes } = await read(seen.at(-1)?.position ?? null, 7);
    seen.push(...changes);
    if (!wasWriting && changes.length === 0) return seen;
  }
}

const settled = () => olderTransactionsEnded(database.url);

function read(after: FeedPosition | null, first = 100) {
  return database.transactions.read(theCommandLine, (tx) => changesSince(tx, after, first));
}

function change(recordId: string): Change {
  return { recordType: 'ACTIVITY', recordId, action: 'CREATED', version: 1, changedFields: [], content: { id: newId() } };
}

const nameOf = ({ recordId }: FedChange) => recordId;

function barrier(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
