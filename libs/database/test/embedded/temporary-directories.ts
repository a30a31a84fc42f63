import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../src/embedded/process.js';
import { startEmbedded } from '../../src/embedded/start-embedded.js';

const made: string[] = [];

/** A folder of this test's own, that every account can go through. */
export function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'vigie-embedded-')));
  chmodSync(directory, 0o755);
  made.push(directory);
  return directory;
}

/** A folder with a stopped server in it: a copy of one that was made once for each spec. */
export async function stoppedServer(): Promise<string> {
  pattern ??= makePattern();
  const directory = join(temporaryDirectory(), 'database');
  cpSync(await pattern, directory, { recursive: true });
  return directory;
}

export async function removePattern(): Promise<void> {
  if (pattern !== null) rmSync(dirname(await pattern), { recursive: true, force: true });
  pattern = null;
}

let pattern: Promise<string> | null = null;

async function makePattern(): Promise<string> {
  const directory = join(mkdtempSync(join(tmpdir(), 'vigie-embedded-')), 'database');
  try {
    chmodSync(dirname(directory), 0o755);
    await (await startEmbedded({ directory })).stop();
    return directory;
  } catch (error) {
    rmSync(dirname(directory), { recursive: true, force: true });
    throw error;
  }
}

/** Ends the servers that a test has left, even one that failed, and removes all it made. */
export async function removeTemporaryDirectories(): Promise<void> {
  for (const directory of made.splice(0)) {
    for (const pid of serversIn(directory)) await killed(pid, 'SIGQUIT');
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Returns once the process is gone. */
export async function killed(pid: number, signal: NodeJS.Signals): Promise<void> {
  process.kill(pid, signal);
  while (isAlive(pid)) await pause(10);
}

export function pidOfServer(directory: string): number {
  return Number(readFileSync(join(directory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function serversIn(directory: string): number[] {
  return readdirSync(directory)
    .map((name) => join(directory, name))
    .filter((path) => existsSync(join(path, 'cluster', 'postmaster.pid')))
    .map(pidOfServer)
    .filter((pid) => pid !== process.pid && isAlive(pid));
}
