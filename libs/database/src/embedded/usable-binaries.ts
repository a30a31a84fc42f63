import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { canEnter, canRead, type Account } from './account.js';
import { makeLinks, missingLinks, type Binaries } from './binaries.js';
import { failures } from './failures.js';

/** Where root keeps a copy when the data directory itself is closed to the server's account. */
export const SYSTEM_CACHE = '/var/cache/vigie';

/** The binaries where the server's account can run them: as shipped, or copied once for each version. */
export function usableBinaries(shipped: Binaries, directory: string, account: Account | null, cache: string): Binaries {
  if (isUsable(shipped.root, account)) return shipped;
  const home = isPlain(directory) && canEnter(directory, account) ? directory : systemCache(cache, directory);
  const copy = { ...shipped, root: join(home, `binaries-${shipped.version}`, 'native') };
  if (!existsSync(copy.root)) copyBinaries(shipped, home);
  return copy;
}

/** Copies of other versions go once no server runs on them. */
export function removeOtherCopies(directory: string, version: string): void {
  const others = readdirSync(directory).filter((name) => name.startsWith('binaries-') && name !== `binaries-${version}`);
  for (const name of others) rmSync(join(directory, name), { recursive: true, force: true });
}

function isUsable(root: string, account: Account | null): boolean {
  const samples = [join('bin', 'postgres'), 'lib', join('share', 'postgresql')].map((name) => join(root, name));
  if (!isPlain(root) || !samples.every((path) => !existsSync(path) || canRead(path, account))) return false;
  try {
    makeLinks(root);
  } catch {
    return false; // an installation that we cannot complete in place
  }
  return missingLinks(root).length === 0;
}

/** initdb and pg_ctl pass the path of the server through a shell, between double quotes. */
function isPlain(path: string): boolean {
  return process.platform === 'win32' || !/["$`\\!]/.test(path);
}

function copyBinaries(shipped: Binaries, home: string): void {
  const whole = join(home, `binaries-${shipped.version}`);
  const unfinished = `${whole}.unfinished-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    const root = join(unfinished, 'native');
    cpSync(shipped.root, root, { recursive: true, verbatimSymlinks: true });
    makeLinks(root);
    openToAll(unfinished);
    renameSync(unfinished, whole);
  } catch (error) {
    if (!existsSync(join(whole, 'native'))) throw error; // else another directory's start was first
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** What an installation under a strict umask closed. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    const { mode } = lstatSync(path);
    if (!lstatSync(path).isSymbolicLink()) chmodSync(path, (mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

/** A folder that only root could have filled. */
function systemCache(cache: string, directory: string): string {
  if (process.getuid?.() !== 0) throw failures.oddPath(directory);
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  const { uid, mode } = statSync(cache);
  if (uid !== 0 || (mode & 0o022) !== 0 || !canEnter(cache, { uid: 65534, gid: 65534 })) throw failures.unreachable(directory);
  return cache;
}
