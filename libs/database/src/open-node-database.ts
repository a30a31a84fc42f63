import { join } from 'node:path';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Clock, Settings } from '../../runtime/src/index.js';
import type { EmbeddedServer } from './embedded/embedded-server.js';
import { ensureDatabase } from './embedded/ensure-database.js';
import { startEmbedded } from './embedded/start-embedded.js';
import { openDatabase, type Database } from './open-database.js';

export interface NodeDatabase extends Database {
  /** Null: the database is external. */
  server: EmbeddedServer | null;
}

export interface NodeDatabaseOptions {
  settings: Pick<Settings, 'dataDirectory' | 'databaseUrl' | 'migrationUrl' | 'poolSize'>;
  clock: Clock;
  entities: EntityTarget<ObjectLiteral>[];
  log: (line: string) => void;
  onConnectionLost?: (error: Error) => void;
}

/** What the database of a node is called in its embedded server. */
export const NODE_DATABASE = 'vigie';

/** The database of a node: the external one that its settings name, or the embedded one, started when it does not run. */
export async function openNodeDatabase({ settings, log, ...options }: NodeDatabaseOptions): Promise<NodeDatabase> {
  const { databaseUrl, migrationUrl, poolSize } = settings;
  if (databaseUrl !== null) {
    return { ...(await openDatabase({ ...options, url: databaseUrl, migrationUrl, poolSize })), server: null };
  }
  const directory = embeddedDirectory(settings);
  const server = await startEmbedded({ directory, log });
  try {
    await ensureDatabase(server, NODE_DATABASE);
    // A server that was killed is started again where it was, by whoever first finds it gone.
    const revive = async () => void (await startEmbedded({ directory, port: server.port, log }));
    return { ...(await openDatabase({ ...options, url: server.url(NODE_DATABASE), poolSize, revive })), server };
  } catch (error) {
    if (!server.wasRunning) await server.stop();
    throw error;
  }
}

/** Where the embedded server of a node is. */
export function embeddedDirectory({ dataDirectory }: Pick<Settings, 'dataDirectory'>): string {
  return join(dataDirectory, 'postgresql');
}
