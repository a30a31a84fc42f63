import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Entry } from 'tar-stream';
import { codeOf, failures, ofFileSystem } from '../failures.js';
import { BackupDigest, FORMAT, MANIFEST, staysInside, type BackupManifest } from './backup-manifest.js';

/** Where the contents of a backup go. */
export interface Destination {
  folder(name: string): Promise<void>;
  file(name: string, contents: AsyncIterable<Buffer>): Promise<void>;
}

/** Reads a backup from its first byte to its last. Refuses one that is not whole, was damaged, or would write elsewhere. */
export async function readBackup(file: string, destination: Destination): Promise<BackupManifest> {
  const tar = extract();
  const fed = pipeline(createReadStream(file), createGunzip(), tar);
  fed.catch(() => undefined); // also breaks the reading below
  try {
    const manifest = await readEntries(tar as AsyncIterable<Entry>, destination);
    await fed;
    return manifest;
  } catch (error) {
    tar.destroy();
    throw await whyNot(error, fed, file);
  }
}

/** Reads without keeping anything. */
export const NOWHERE: Destination = {
  folder: () => Promise.resolve(),
  file: async (_name, contents) => {
    for await (const _ of contents);
  },
};

async function readEntries(tar: AsyncIterable<Entry>, destination: Destination): Promise<BackupManifest> {
  const digest = new BackupDigest();
  let manifest: string | null = null;
  for await (const entry of tar) {
    const { type, size = 0 } = entry.header;
    const name = entry.header.name.replace(/\/$/, '');
    if (manifest !== null) throw new Damaged('something follows its manifest');
    if (!staysInside(name) || (type !== 'file' && type !== 'directory'))
      throw new Damaged(`it holds ${JSON.stringify(name)} (${type})`);
    if (name === MANIFEST) manifest = await textOf(entry);
    else {
      digest.entry(type, name, size);
      if (type === 'directory') await destination.folder(name);
      else await destination.file(name, digested(entry, digest));
      entry.resume();
    }
  }
  return checked(manifest, digest);
}

async function* digested(entry: AsyncIterable<Buffer>, digest: BackupDigest): AsyncGenerator<Buffer> {
  for await (const chunk of entry) {
    digest.contents(chunk);
    yield chunk;
  }
}

async function textOf(entry: Entry): Promise<string> {
  if ((entry.header.size ?? 0) > 65_536) throw new Damaged('its manifest is too long');
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function checked(text: string | null, digest: BackupDigest): BackupManifest {
  if (text === null) throw new Damaged('it has no manifest');
  const manifest = JSON.parse(text) as BackupManifest;
  if (manifest.format !== FORMAT) throw new Damaged(`its format is not ${FORMAT}`);
  const { files, bytes, sha256 } = digest.result();
  if (manifest.sha256 !== sha256 || manifest.files !== files || manifest.bytes !== bytes) throw new Damaged('its digest differs');
  return manifest;
}

class Damaged extends Error {}

/** A file that cannot be read, or one that is not what it should be. */
async function whyNot(error: unknown, fed: Promise<void>, file: string): Promise<unknown> {
  if (error instanceof Damaged) return failures.damagedBackup(file, error.message);
  const reason = await fed.then(
    () => error,
    (broken: unknown) => (isOfTheArchive(error) ? broken : error),
  );
  if (isOfTheArchive(reason))
    return failures.damagedBackup(file, reason instanceof Error ? reason.message : String(reason), reason);
  return ofFileSystem(reason, file);
}

/** Every failure that is not the file system's comes from what was read. */
function isOfTheArchive(error: unknown): boolean {
  return !/^E[A-Z0-9]+$/.test(codeOf(error)) && !(error instanceof Error && error.name === 'EmbeddedFailed');
}
