import { escapeIdentifier } from 'pg';
import type { EmbeddedServer } from './embedded-server.js';
import { codeOf } from './failures.js';
import { inSession } from './superuser-session.js';

/** Creates the database unless it is there; someone else may do the same at the same time. */
export async function ensureDatabase(server: EmbeddedServer, name: string): Promise<void> {
  await inSession(server.url('postgres'), async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    try {
      await client.query(`create database ${escapeIdentifier(name)}`);
    } catch (error) {
      if (!['42P04', '23505'].includes(codeOf(error))) throw error; // another was first
    }
  });
}
