import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './failures.js';
import { isAlive, startOf } from './process.js';

/**
 * Does one thing at a time among all processes that use this path. The lock is a file linked whole into place, so its holder is
 * known from the first instant. A dead holder is succeeded by whoever first links a file named after the dead holder's token: its
 * successor is one process, however many find it dead at once, and whatever dies meanwhile.
 */
export async function withLock<T>(lock: string, patience: number, tooLong: (holder: string) => Error, work: () => Promise<T>) {
  const token = `${process.pid}-${startOf(process.pid)}-${randomBytes(6).toString('hex')}`;
  held.add(token);
  const deadline = Date.now() + patience;
  try {
    while (!tryLock(lock, token)) {
      if (Date.now() > deadline) throw tooLong(chainOf(lock).at(-1)?.token.split('-')[0] ?? '?');
      await pause(25);
    }
    try {
      return await work();
    } finally {
      if (read(lock) === token) rmSync(lock, { force: true });
    }
  } finally {
    held.delete(token);
  }
}

function tryLock(lock: string, token: string): boolean {
  const chain = chainOf(lock);
  const last = chain.at(-1);
  if (last !== undefined && isHolding(last.token)) return false;
  const mine = `${lock}.mine-${token}`;
  writeFileSync(mine, token, { mode: 0o600 });
  try {
    const seat = last === undefined ? lock : successorOf(lock, last.token);
    linkSync(mine, seat);
    if (last === undefined) return true;
    return succeed(lock, chain, seat, mine);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Takes the seat at the head of the chain, if the chain is still the one that was found dead. */
function succeed(lock: string, chain: Link[], seat: string, mine: string): boolean {
  if (!chain.every(({ path, token }) => read(path) === token)) {
    rmSync(seat, { force: true });
    return false;
  }
  renameSync(mine, lock);
  for (const path of [...chain.slice(1).map((link) => link.path), seat]) rmSync(path, { force: true });
  return true;
}

interface Link {
  path: string;
  token: string;
}

/** The lock, then the successors of dead holders that died before they took its place. */
function chainOf(lock: string): Link[] {
  const chain: Link[] = [];
  for (let path = lock; ; path = successorOf(lock, chain.at(-1)!.token)) {
    const token = read(path);
    if (token === null) return chain;
    chain.push({ path, token });
  }
}

function successorOf(lock: string, token: string): string {
  return `${lock}.after-${token}`;
}

/** A process that started at another time is another process. Where that is not known, our own number tells by what we hold. */
function isHolding(token: string): boolean {
  const [pid, start] = token.split('-');
  if (Number(pid) === process.pid && start === '0') return held.has(token);
  return isAlive(Number(pid)) && startOf(Number(pid)) === start;
}

const held = new Set<string>();

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
