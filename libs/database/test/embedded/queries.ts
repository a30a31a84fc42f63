import type pg from 'pg';
import { inSession } from '../../src/embedded/superuser-session.js';

/** The rows of one query on a session of its own. */
export async function rowsOf<T extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  return inSession(url, async (client) => (await client.query<T>(sql, values)).rows);
}
