import type { EmbeddedServer } from './embedded-server.js';
import { inSession } from './superuser-session.js';

/** Whether the node whose database this is has a member or an account. Not when there is no such database, or nothing in it. */
export async function holdsSomething(server: EmbeddedServer, database: string): Promise<boolean> {
  const isThere = await firstColumn(server.url('postgres'), 'select count(*)::int from pg_database where datname = $1', [database]);
  if (isThere === 0) return false;
  const url = server.url(database);
  const isMade = await firstColumn(
    url,
    `select count(*)::int from pg_tables where schemaname = 'public' and tablename = 'account'`,
  );
  if (isMade === 0) return false;
  return (await firstColumn(url, 'select (exists (select from member) or exists (select from account))::int')) === 1;
}

function firstColumn(url: string, statement: string, values: unknown[] = []): Promise<number | undefined> {
  return inSession(url, async (client) => {
    const { rows } = await client.query<[number]>({ text: statement, values, rowMode: 'array' });
    return rows[0]?.[0];
  });
}
