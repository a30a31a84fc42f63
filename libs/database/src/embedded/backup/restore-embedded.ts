import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { handOver, serverAccount } from '../account.js';
import { majorOf, shippedBinaries } from '../binaries.js';
import { failures, ofFileSystem } from '../failures.js';
import { placesIn, type Places } from '../places.js';
import { postmasterOf } from '../postmaster.js';
import { finishInterrupted, prepareDirectory } from '../prepare-directory.js';
import { alone } from '../start-embedded.js';
import { NOWHERE, readBackup, type Destination } from './archive-reader.js';
import type { BackupManifest } from './backup-manifest.js';

export interface Restored {
  manifest: BackupManifest;
  /** Where the database that was there is now; null when there was none. */
  setAside: string | null;
}

/**
 * Makes the directory hold what the backup holds: all of it, or nothing changes. The whole backup is checked before, and again while
 * it is written. The superuser gets a new password at the next start.
 */
export async function restoreEmbedded(file: string, given: string, { replace = false } = {}): Promise<Restored> {
  refuseToOverwrite(placesIn(resolve(given)), replace);
  const { version } = await shippedBinaries();
  const manifest = await readBackup(file, NOWHERE);
  if (majorOf(manifest.postgresVersion) !== majorOf(version)) {
    throw failures.otherVersion(file, majorOf(manifest.postgresVersion), majorOf(version));
  }
  prepareDirectory(resolve(given));
  const places = prepareDirectory(realpathSync(given));
  return alone(places, async () => {
    finishInterrupted(places);
    refuseToOverwrite(places, replace);
    await extract(file, manifest, places);
    const setAside = takePlace(places);
    return { manifest, setAside };
  });
}

function refuseToOverwrite(places: Places, replace: boolean): void {
  if (!existsSync(places.cluster)) return;
  if (postmasterOf(places.cluster) !== null) throw failures.running(places.directory);
  if (!replace) throw failures.notEmpty(places.directory);
}

/** Into a folder that counts for nothing until it is renamed. */
async function extract(file: string, manifest: BackupManifest, places: Places): Promise<void> {
  const { unfinished, restored, cluster } = places;
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    const { sha256 } = await readBackup(file, into(unfinished, places.directory));
    if (sha256 !== manifest.sha256)
      throw failures.damagedBackup(file, { fr: 'elle a changé pendant la lecture', en: 'it changed while it was read' });
    handOver(unfinished, serverAccount(cluster));
    renameSync(unfinished, restored);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function into(folder: string, directory: string): Destination {
  return {
    folder: async (name) => {
      await mkdir(join(folder, name), { mode: 0o700 }).catch((error: unknown) => refuseWith(error, directory));
    },
    file: async (name, contents) => {
      const file = await open(join(folder, name), 'wx', 0o600).catch((error: unknown) => refuseWith(error, directory));
      try {
        for await (const chunk of contents) await file.appendFile(chunk).catch((error: unknown) => refuseWith(error, directory));
      } finally {
        await file.close();
      }
    },
  };
}

function refuseWith(error: unknown, directory: string): never {
  throw ofFileSystem(error, directory);
}

/** A death between two lines leaves the old database, or the new one at the next start; never none. */
function takePlace(places: Places): string | null {
  const { cluster, restored, password, directory } = places;
  if (!existsSync(cluster)) {
    rmSync(password, { force: true });
    renameSync(restored, cluster);
    return null;
  }
  const aside = placesIn(`${directory}.before-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`);
  try {
    mkdirSync(aside.directory, { mode: 0o700 });
    if (existsSync(password)) renameSync(password, aside.password);
    renameSync(cluster, aside.cluster);
  } catch (error) {
    if (existsSync(aside.password)) renameSync(aside.password, password);
    rmSync(aside.directory, { recursive: true, force: true });
    rmSync(restored, { recursive: true, force: true });
    throw ofFileSystem(error, aside.directory);
  }
  renameSync(restored, cluster);
  return aside.directory;
}
