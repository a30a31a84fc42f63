import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../failures.js';

export interface Copied {
  kind: 'file' | 'directory';
  /** From the cluster, with slashes. */
  name: string;
}

export const CONTROL_FILE = 'global/pg_control';

/**
 * What a backup copies, by PostgreSQL's documentation (continuous archiving, "Backing Up the Data Directory"): everything but what a
 * server makes anew. The write-ahead log and pg_control come apart, at the end.
 */
export function* copiedFiles(cluster: string, folder = ''): Generator<Copied> {
  for (const entry of entriesOf(join(cluster, folder))) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (LEFT_OUT.test(entry.name) || LEFT_OUT_ON_TOP.has(name) || name === CONTROL_FILE) continue;
    if (entry.isDirectory()) {
      yield { kind: 'directory', name };
      if (!EMPTIED.has(name)) yield* copiedFiles(cluster, name);
    } else if (entry.isFile()) {
      yield { kind: 'file', name };
    } else {
      throw new Error(`${name} is neither a file nor a folder: tablespaces are not backed up`);
    }
  }
}

/** Temporary files and tables, and caches. */
const LEFT_OUT = /^(pgsql_tmp.*|pg_internal\.init.*|t\d+_\d+(_.*)?(\.\d+)?)$/;

const LEFT_OUT_ON_TOP = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'postgresql.auto.conf.tmp',
  'current_logfiles',
  'backup_label',
  'backup_label.old',
  'tablespace_map',
  'tablespace_map.old',
  'backup_manifest',
]);

const EMPTIED = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []; // a database dropped meanwhile
    throw error;
  }
}
