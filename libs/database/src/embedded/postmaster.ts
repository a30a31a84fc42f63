import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './failures.js';
import { exists, isServerOf } from './process.js';

/** A server that holds a cluster, as its postmaster.pid tells. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The live server of this cluster. What a dead one left behind counts for nothing. */
export function postmasterOf(cluster: string): Postmaster | null {
  const lines = recorded(cluster);
  if (lines === null) return null;
  const pid = Number(lines[0]);
  return isServerOf(pid, realpathSync(cluster)) ? { pid, port: Number(lines[3]) } : null;
}

/** PostgreSQL sees to what a dead server left, unless its number is that of another process, or of its unburied self. */
export function removeMisleadingPidFile(cluster: string): void {
  const pid = Number(recorded(cluster)?.[0]);
  if (exists(pid) && !isServerOf(pid, realpathSync(cluster))) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** The first field of pg_control: which cluster this is, for its whole life. */
export function systemIdentifier(cluster: string): string {
  return readFileSync(join(cluster, 'global', 'pg_control'))
    .readBigUInt64LE(0)
    .toString();
}

function recorded(cluster: string): string[] | null {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
