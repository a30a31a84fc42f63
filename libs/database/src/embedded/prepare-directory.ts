import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { majorOf } from './binaries.js';
import { failures, ofFileSystem } from './failures.js';
import { isOurs, placesIn, type Places } from './places.js';

/** A directory that we may fill: new, empty, or ours already. */
export function prepareDirectory(directory: string): Places {
  // oxlint-disable-next-line no-control-regex
  if (Buffer.byteLength(directory) > 900 || /[\u0000-\u001f\u007f]/.test(directory)) throw failures.oddPath(directory);
  try {
    const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
    if (mkdirSync(directory, { recursive: true, mode }) !== undefined) chmodSync(directory, mode);
    const foreign = readdirSync(directory).filter((name) => !isOurs(name));
    if (foreign.length > 0) throw failures.notOurs(directory, foreign.slice(0, 5));
    refuseAnotherAccount(directory);
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw ofFileSystem(error, directory);
  }
  return placesIn(directory);
}

/** Under the lock: what a start or a restore that died has left. */
export function finishInterrupted(places: Places): void {
  rmSync(places.unfinished, { recursive: true, force: true });
  if (!existsSync(places.restored)) return;
  if (existsSync(places.cluster)) rmSync(places.restored, { recursive: true });
  else renameSync(places.restored, places.cluster);
}

export function refuseAnotherVersion(places: Places, version: string): void {
  const theirs = readFileSync(join(places.cluster, 'PG_VERSION'), 'utf8').trim();
  if (theirs !== majorOf(version)) throw failures.otherVersion(places.directory, theirs, majorOf(version));
}

function refuseAnotherAccount(directory: string): void {
  const user = process.getuid?.();
  if (user === undefined || user === 0) return;
  const owner = statSync(placesIn(directory).cluster, { throwIfNoEntry: false })?.uid ?? user;
  if (owner !== user) throw failures.otherAccount(directory, owner);
}
