import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { codeOf } from './failures.js';

export function isAlive(pid: number): boolean {
  return exists(pid) && stateOf(pid) !== 'Z';
}

/** Also one that has died and that nobody has buried, as happens in containers. */
export function exists(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** When a process started, in ticks since boot; the same for all where that cannot be read. */
export function startOf(pid: number): string {
  return statOf(pid)?.[19] ?? '0';
}

/** Whether a live process is the server of this data directory, as far as the system lets us know. */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return nameOf(pid) === 'postgres'; // of another account, or a system without /proc
  }
}

function nameOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    if (process.platform === 'win32') return 'postgres';
    return (
      execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
        .trim()
        .split('/')
        .at(-1) ?? ''
    );
  } catch {
    return '';
  }
}

function stateOf(pid: number): string | undefined {
  return statOf(pid)?.[0];
}

/** The fields of /proc/<pid>/stat that follow the name, which may hold anything. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
