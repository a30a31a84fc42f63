import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failures } from './failures.js';
import type { Places } from './places.js';
import { runTool, type Tools } from './run-tool.js';

export const SUPERUSER = 'postgres';

/** Makes the cluster: under another name until it is whole. Nobody can enter before the superuser has a password. */
export async function createCluster(places: Places, tools: Tools): Promise<void> {
  const { unfinished } = places;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (tools.account) chownSync(unfinished, tools.account.uid, tools.account.gid);
  const { code, printed } = await runTool(tools, 'initdb', unfinished, [...FORM, ...settings()]);
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw whyNot(printed, places);
  }
  writeFileSync(join(unfinished, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  renameSync(unfinished, places.cluster);
}

function whyNot(printed: string, places: Places): Error {
  if (/No space left on device|Disk quota exceeded/.test(printed)) return failures.diskFull(places.directory);
  if (printed.includes('could not look up effective user ID')) return failures.namelessAccount();
  return failures.doesNotStart('initdb', printed.trim());
}

const FORM = [
  ['--username', SUPERUSER],
  ['--encoding', 'UTF8'],
  ['--locale-provider', 'builtin'],
  ['--builtin-locale', 'C.UTF-8'],
  ['--locale', 'C'],
  ['--auth', 'reject'],
  ['--data-checksums'],
].flat();

/** For a small node; durable. Statements and their values are kept out of the server's log: they hold the register. */
function settings(): string[] {
  const values = {
    fsync: 'on',
    wal_level: 'replica',
    max_connections: '100',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
  };
  return Object.entries(values).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
}
