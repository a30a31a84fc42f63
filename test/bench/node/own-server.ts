import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  ensureDatabase,
  openDatabase,
  startEmbedded,
  theBackground,
  type Database,
  type EmbeddedServer,
} from '../../../libs/database/src/index.js';
import { loadShippedCalendar } from '../../../libs/findings/src/index.js';
import { recordEntities } from '../../../libs/records/src/index.js';
import { SystemClock } from '../../../libs/runtime/src/index.js';

/** A database server of its own, in a directory that goes with it, whatever becomes of the work. */
export async function onOwnServer<Result>(work: (server: OwnServer) => Promise<Result>): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  const server = await startEmbedded({ directory: join(directory, 'postgresql') });
  const own = new OwnServer(server, directory);
  const leave = (): void => void own.stop().finally(() => process.exit(130));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    return await work(own);
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    await own.stop();
  }
}

export interface BenchDatabase extends Database {
  url: string;
}

export class OwnServer {
  private readonly opened: Database[] = [];

  constructor(
    private readonly server: EmbeddedServer,
    readonly directory: string,
  ) {}

  /** A database with the schema and the calendar of law of this version: a service finds nothing to do there when it starts. */
  async database(name: string): Promise<BenchDatabase> {
    await ensureDatabase(this.server, name);
    const database = await this.connect(name, 10);
    await database.transactions.run(theBackground, (tx) => loadShippedCalendar(tx));
    return database;
  }

  /** The same database through other connections. */
  async connect(name: string, poolSize: number): Promise<BenchDatabase> {
    const url = this.server.url(name);
    const database = await openDatabase({ url, poolSize, clock: new SystemClock(), entities: recordEntities });
    this.opened.push(database);
    return { ...database, url };
  }

  async stop(): Promise<void> {
    for (const database of this.opened.splice(0)) await database.close().catch(() => undefined);
    await this.server.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** One connection of the driver, as the owner of every table: what floors are measured with. */
export async function onOneConnection<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
