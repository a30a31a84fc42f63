import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDatabase, type Database } from '../../libs/database/src/index.js';
import { recordEntities } from '../../libs/records/src/index.js';
import { SetClock, type Clock } from '../../libs/runtime/src/index.js';

/** A database of its own for a suite, with the schema of this version; dropped when it is closed. */
export async function freshDatabase(
  clock: Clock = new SetClock('2026-03-02T09:00:00.000Z'),
  poolSize = 10,
  collation: Collation = 'BYTES',
): Promise<TestDatabase> {
  const { url, drop } = await emptyDatabase(collation);
  const database = await openDatabase({ url, poolSize, clock, entities: recordEntities });
  const close = async () => {
    await database.close();
    await drop();
  };
  return { ...database, url, close };
}

/** How texts compare where nothing else is said: as the embedded server does, or as a server set up for French may. */
export type Collation = keyof typeof collations;
const collations = { BYTES: '', FRENCH: `TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'fr'` };

/** A database without a table. */
export async function emptyDatabase(collation: Collation = 'BYTES'): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `vigie_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} ${collations[collation]}`);
  return { url: urlOf(name), drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

export interface TestDatabase extends Database {
  url: string;
}

/** The server of the whole run: the embedded one, or the one that the environment names. */
export function serverUrl(): string {
  const url = process.env.VIGIE_TEST_SERVER;
  if (!url) throw new Error('The tests run with `npm test`, which starts their database.');
  return url;
}

export function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

export async function onServer(statement: string): Promise<void> {
  await rowsOf(serverUrl(), statement);
}

/** A statement by the owner of everything, beside the one door. */
export async function rowsOf(url: string, statement: string): Promise<object[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<object>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

/** The feed holds changes back while an older transaction of the server goes on, those of other suites too: waits for them to end. */
export async function olderTransactionsEnded(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ now: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS now');
    for (let hasEnded = false; !hasEnded;) {
      const answer = await client.query<{ is: boolean }>('SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 AS "is"', [
        rows[0]?.now,
      ]);
      hasEnded = answer.rows[0]?.is ?? false;
    }
  } finally {
    await client.end();
  }
}
