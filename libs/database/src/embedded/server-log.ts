import { closeSync, copyFileSync, fstatSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import type { Places } from './places.js';

/** Above this the log starts again, and the one before it is kept beside. */
const MOST = 4 * 1024 * 1024;

/** Opens the log for the server, which appends to it as long as it lives. */
export function openLog(places: Places): number {
  boundLog(places);
  return openSync(places.log, 'a', 0o600);
}

/** Keeps the log small while this process lives. Returns how to stop that. */
export function keepLogSmall(places: Places): () => void {
  const timer = setInterval(() => boundLog(places), 60_000).unref();
  return () => clearInterval(timer);
}

export function boundLog(places: Places): void {
  const size = statSync(places.log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= MOST) return;
  try {
    copyFileSync(places.log, places.olderLog);
  } finally {
    truncateSync(places.log); // even on a full disk
  }
}

export function sizeOfLog(places: Places): number {
  return statSync(places.log, { throwIfNoEntry: false })?.size ?? 0;
}

/** What was logged after this size, at most its last 4000 bytes. */
export function loggedSince(places: Places, size: number): string {
  const file = openSync(places.log, 'r');
  try {
    const from = Math.max(size, fstatSync(file).size - 4000);
    const bytes = Buffer.alloc(4000);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, from)).trim();
  } finally {
    closeSync(file);
  }
}
