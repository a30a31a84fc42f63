import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { canEnter, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { failures } from './failures.js';

/** PostgreSQL's programs, the account they run under, and the cluster they run in. */
export interface Tools {
  binaries: Binaries;
  account: Account | null;
}

export interface Run {
  code: number | null;
  /** The last 4000 characters that it printed; nothing when it printed to a file. */
  printed: string;
}

/**
 * Runs a program of PostgreSQL from inside the cluster, named there by a path that no shell can misread and that needs no right on
 * the folders above. Nothing of this process's environment goes with it: the server outlives us, and its environment can be read.
 */
export async function runTool(
  { binaries, account }: Tools,
  tool: 'initdb' | 'pg_ctl' | 'postgres',
  cluster: string,
  args: string[],
  { input = '', output = 'pipe' }: { input?: string; output?: 'pipe' | number } = {},
): Promise<Run> {
  const path = join(binaries.root, 'bin', process.platform === 'win32' ? `${tool}.exe` : tool);
  const child = spawn(path, args, {
    cwd: cluster,
    ...account,
    env: { ...environment(), PGDATA: nameOf(cluster, account) },
    stdio: ['pipe', output, output],
    windowsHide: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (printed = (printed + text).slice(-4000)));
  }
  child.stdin?.on('error', () => undefined).end(input); // it may end before it has read all
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, printed };
  } catch (cause) {
    throw statSync(cluster, { throwIfNoEntry: false }) === undefined ? cause : failures.binariesDoNotRun(path, cause);
  }
}

function nameOf(cluster: string, account: Account | null): string {
  if (canEnter(cluster, account)) return '.';
  if (process.platform !== 'linux') throw failures.unreachable(cluster);
  return '/proc/self/cwd';
}

function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, LC_ALL: 'C' };
}
