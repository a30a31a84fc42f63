import { DataSource, type DataSourceOptions, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Clock } from '../../runtime/src/index.js';
import { columnTypes } from './column-types.js';
import { admit, migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { ColumnsInSnakeCase } from './naming.js';
import { poolOf } from './pool.js';
import { Transactions } from './transactions.js';

export interface DatabaseOptions {
  url: string;
  /** The owner of the tables, when it is not the login of `url`. */
  migrationUrl?: string | null;
  poolSize: number;
  entities: EntityTarget<ObjectLiteral>[];
  clock: Clock;
  /** Told of connections lost while nobody used them. */
  onConnectionLost?: (error: Error) => void;
  /** Brings the server back before another try. */
  revive?: () => Promise<void>;
}

export interface Database {
  source: DataSource;
  transactions: Transactions;
  close(): Promise<void>;
}

/** Connects, migrates, and opens the one door. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const source = await new DataSource(dataSourceOptions(options, options.url)).initialize();
  try {
    await migrateWith(options, source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  poolOf(source).on('error', (error) => options.onConnectionLost?.(error));
  return {
    source,
    transactions: new Transactions(source, options.clock, options.revive),
    close: () => source.destroy(),
  };
}

async function migrateWith(options: DatabaseOptions, source: DataSource): Promise<void> {
  if (!options.migrationUrl) return migrate(source);
  const owner = await new DataSource(dataSourceOptions({ ...options, poolSize: 2 }, options.migrationUrl)).initialize();
  try {
    await migrate(owner);
    await admit(owner, decodeURIComponent(new URL(options.url).username));
  } finally {
    await owner.destroy();
  }
}

function dataSourceOptions({ poolSize, entities, onConnectionLost }: DatabaseOptions, url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: entities as never[],
    migrations,
    namingStrategy: new ColumnsInSnakeCase(),
    logging: false,
    installExtensions: false,
    poolSize,
    poolErrorHandler: (error: Error) => onConnectionLost?.(error),
    extra: { types: columnTypes, connectionTimeoutMillis: 10_000, keepAlive: true },
  };
}
