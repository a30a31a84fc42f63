import { freshDatabase, onServer, type TestDatabase } from '../../../../test/support/database.js';
import { isRefused, refuse } from '../../../runtime/src/index.js';
import { OutcomeUnknown, poolOf, theCommandLine, theNode, type ReadTx, type Tx } from '../../src/index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase(undefined, 2);
  await database.source.query('CREATE TABLE counter (id text PRIMARY KEY, value integer NOT NULL)');
  await database.source.query('GRANT SELECT, INSERT, UPDATE ON counter TO vigie_viewer, vigie_node, vigie_background');
});
afterAll(() => database.close());

const run = <Result>(work: (tx: Tx) => Promise<Result>) => database.transactions.run(theCommandLine, work);
const add = (tx: Tx, id: string) => tx.rows('INSERT INTO counter VALUES ($1, 0)', [id]);
const increment = (tx: Tx, id: string) => tx.rows('UPDATE counter SET value = value + 1 WHERE id = $1', [id]);
const processOf = async (tx: ReadTx) => (await tx.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]?.pid ?? 0;
async function valueOf(id: string): Promise<number | null> {
  const rows = await database.source.query<{ value: number }[]>('SELECT value FROM counter WHERE id = $1', [id]);
  return rows[0]?.value ?? null;
}

describe('a transaction', () => {
  it('writes all of its work', async () => {
    expect(await run(async (tx) => (await add(tx, 'whole'), 'done'))).toBe('done');
    expect(await valueOf('whole')).toBe(0);
  });

  it('that is refused says why, and writes nothing', async () => {
    const refused = await run(async (tx) => {
      await add(tx, 'refused');
      return refuse('REFUSED', ['input'], { fr: 'Non.', en: 'No.' });
    });
    expect(isRefused(refused) && refused.errors).toEqual([
      { code: 'REFUSED', path: ['input'], message: { fr: 'Non.', en: 'No.' } },
    ]);
    expect(await valueOf('refused')).toBeNull();
  });

  it('that fails throws, and writes nothing', async () => {
    const failing = run(async (tx) => {
      await add(tx, 'failed');
      throw new Error('out of paper');
    });
    await expect(failing).rejects.toThrow('out of paper');
    expect(await valueOf('failed')).toBeNull();
  });

  it('that reads does not write', async () => {
    const writing = database.transactions.read(theCommandLine, (tx) => tx.rows(`INSERT INTO counter VALUES ('read', 0)`));
    await expect(writing).rejects.toMatchObject({ code: '25006' });
    expect(await valueOf('read')).toBeNull();
  });

  it('that reads sees one state, whatever is written meanwhile', async () => {
    await run((tx) => add(tx, 'state'));
    const seen = await database.transactions.read(theCommandLine, async (tx) => {
      const before = await tx.rows(`SELECT value FROM counter WHERE id = 'state'`);
      await run((other) => increment(other, 'state'));
      return [before, await tx.rows(`SELECT value FROM counter WHERE id = 'state'`)];
    });
    expect(seen).toEqual([[{ value: 0 }], [{ value: 0 }]]);
  });

  it('writes as the node what its actor may not, and goes on as the actor', async () => {
    const who = async (tx: ReadTx) => (await tx.rows<{ role: string }>('SELECT current_user AS role'))[0]?.role;
    const roles = await database.transactions.run(theNode, async (tx) => [
      await who(tx),
      await tx.asNode(() => who(tx)),
      await who(tx),
    ]);
    expect(roles).toEqual(['vigie_node', 'vigie_background', 'vigie_node']);
  });

  it('takes no actor but a UUID', async () => {
    const asActor = { reach: 'GRANTED', id: `x'; RESET ROLE; --`, through: 'SESSION' } as const;
    const never = () => Promise.reject(new Error('The work ran.'));
    await expect(database.transactions.run(asActor, never)).rejects.toThrow('An actor is a UUID.');
    await expect(database.transactions.read(asActor, never)).rejects.toThrow('An actor is a UUID.');
  });

  it('stops a statement that takes too long', async () => {
    const limits = { statementTimeout: 20 };
    const slow = database.transactions.run(theCommandLine, (tx) => tx.rows('SELECT pg_sleep(5)'), limits);
    await expect(slow).rejects.toMatchObject({ code: '57014' });
  });
});

describe('a pooled connection', () => {
  const kept = `SELECT current_user = session_user AS "isItself", current_setting('statement_timeout') AS timeout,
    coalesce(current_setting('vigie.actor', true), '') AS actor`;

  it.each([
    ['written', (tx: Tx) => add(tx, 'leak')],
    ['refused', () => Promise.resolve().then(() => refuse('REFUSED', [], { fr: 'Non.', en: 'No.' }))],
    ['failed in its statement', (tx: Tx) => tx.rows('SELECT 1 / 0')],
  ])('keeps nothing of a transaction that was %s', async (_how, work) => {
    const actor = { reach: 'GRANTED', id: '11111111-1111-1111-1111-111111111111', through: 'SESSION' } as const;
    await database.transactions.run(actor, work).catch(() => undefined);
    const pool = poolOf(database.source);
    const clients = await Promise.all([pool.connect(), pool.connect()]);
    for (const client of clients) {
      expect((await client.query(kept)).rows).toEqual([{ isItself: true, timeout: '0', actor: '' }]);
    }
    for (const client of clients) client.release();
  });

  it('serves fifty at once when there are two', async () => {
    await run((tx) => add(tx, 'fifty'));
    await Promise.all(Array.from({ length: 50 }, () => run((tx) => increment(tx, 'fifty'))));
    expect(await valueOf('fifty')).toBe(50);
  });
});

describe('two transactions that cross', () => {
  it('are both done, and nobody sees that they met', async () => {
    await run(async (tx) => [await add(tx, 'left'), await add(tx, 'right')]);
    let tries = 0;
    const arrived = meeting(2);
    const crossing = (first: string, second: string) =>
      run(async (tx) => {
        tries++;
        await increment(tx, first);
        await arrived();
        await increment(tx, second);
      });
    await Promise.all([crossing('left', 'right'), crossing('right', 'left')]);
    expect([await valueOf('left'), await valueOf('right')]).toEqual([2, 2]);
    expect(tries).toBe(3);
  });
});

describe('a connection that is lost', () => {
  const kill = (pid: number) => onServer(`SELECT pg_terminate_backend(${pid}, 5000)`);

  it.each(['before a statement', 'during a statement'])('%s of a change is replaced, and the change is made once', async (when) => {
    let tries = 0;
    await run(async (tx) => {
      await add(tx, when);
      if (tries++ > 0) return;
      const pid = await processOf(tx);
      if (when === 'during a statement') await Promise.all([tx.rows('SELECT pg_sleep(10)'), kill(pid)]);
      await kill(pid);
      await increment(tx, when);
    });
    expect([tries, await valueOf(when)]).toEqual([2, 0]);
  });

  it('before its change is committed is replaced, and the change is made once', async () => {
    let tries = 0;
    await run(async (tx) => {
      await add(tx, 'uncommitted');
      if (tries++ > 0) return;
      await kill(await processOf(tx));
      await lost(tx);
    });
    expect([tries, await valueOf('uncommitted')]).toEqual([2, 0]);
  });

  it('while it reads is replaced', async () => {
    let tries = 0;
    const read = await database.transactions.read(theNode, async (tx) => {
      if (tries++ === 0) await kill(await processOf(tx));
      return tx.rows('SELECT 1 AS one');
    });
    expect([tries, read]).toEqual([2, [{ one: 1 }]]);
  });

  it('while a change is committed leaves its outcome unknown, and nothing is done twice', async () => {
    await database.source.query(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NULL; END $$;
      CREATE TABLE fragile (id text);
      GRANT INSERT ON fragile TO vigie_background;
      ALTER FUNCTION cut() SECURITY DEFINER;
      CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON fragile DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut()`);
    let tries = 0;
    const cut = run((tx) => (tries++, tx.rows(`INSERT INTO fragile VALUES ('cut')`)));
    await expect(cut).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(tries).toBe(1);
  });
});

/** Until the driver has heard that the connection is gone: the next statement is never sent. */
async function lost(tx: Tx): Promise<void> {
  await expect(tx.rows('SELECT 1')).rejects.toBeInstanceOf(Error);
}

/** Everybody waits for the others, once. */
function meeting(people: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void;
  const all = new Promise<void>((resolve) => (open = resolve));
  return () => {
    if (++arrived === people) open();
    return all;
  };
}
