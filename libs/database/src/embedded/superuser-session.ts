import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedFailed } from './embedded-failed.js';
import { codeOf, failures } from './failures.js';
import type { Places } from './places.js';
import { postmasterOf, systemIdentifier, type Postmaster } from './postmaster.js';

/** A session on a database of the server, closed whatever happens in it. */
export async function inSession<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the query that fails tells it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Waits until the server answers, and answers for this very cluster: recovering after a crash takes the time it takes. False: it has
 * died meanwhile.
 */
export async function answers(places: Places, { pid, port }: Postmaster, url: string): Promise<boolean> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      const identifier = await inSession(url, async (client) => {
        const { rows } = await client.query<{ id: string }>('select system_identifier::text as id from pg_control_system()');
        return rows[0]?.id;
      });
      if (identifier === systemIdentifier(places.cluster)) return true;
      throw failures.doesNotAnswer(places.directory, pid, {
        fr: `une autre base répond sur le port ${port}`,
        en: `another database answers on port ${port}`,
      });
    } catch (error) {
      if (!isNotYet(error)) throw withReason(error, places, pid);
      if (postmasterOf(places.cluster)?.pid !== pid) return false;
      if (Date.now() > deadline) throw withReason(error, places, pid);
    }
    await pause(50);
  }
}

function isNotYet(error: unknown): boolean {
  return ['57P03', '57P01', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UNKNOWN'].includes(codeOf(error));
}

function withReason(error: unknown, places: Places, pid: number): unknown {
  if (error instanceof EmbeddedFailed) return error;
  const code = codeOf(error);
  return failures.doesNotAnswer(places.directory, pid, code === '28P01' ? WRONG_PASSWORD : { fr: code, en: code });
}

const WRONG_PASSWORD = {
  fr: 'il refuse le mot de passe de superuser.password',
  en: 'it refuses the password in superuser.password',
};
