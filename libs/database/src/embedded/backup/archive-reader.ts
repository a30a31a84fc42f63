import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Entry } from 'tar-stream';
import type { Localised } from '../../../../runtime/src/index.js';
import { EmbeddedFailed } from '../embedded-failed.js';
import { codeOf, failures } from '../failures.js';
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
    if (manifest !== null) throw new Damaged({ fr: 'quelque chose suit son manifeste', en: 'something follows its manifest' });
    if (!staysInside(name) || (type !== 'file' && type !== 'directory')) throw foreignEntry(name);
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
  if ((entry.header.size ?? 0) > 65_536) throw new Damaged({ fr: 'son manifeste est trop long', en: 'its manifest is too long' });
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function checked(text: string | null, digest: BackupDigest): BackupManifest {
  if (text === null) throw new Damaged({ fr: 'elle n’a pas de manifeste', en: 'it has no manifest' });
  const manifest = JSON.parse(text) as Omit<BackupManifest, 'format'> & { format: string };
  if (manifest.format !== FORMAT) throw new Damaged({ fr: `son format n’est pas ${FORMAT}`, en: `its format is not ${FORMAT}` });
  const { files, bytes, sha256 } = digest.result();
  if (manifest.sha256 !== sha256 || manifest.files !== files || manifest.bytes !== bytes)
    throw new Damaged({ fr: 'son empreinte diffère', en: 'its digest differs' });
  return { ...manifest, format: FORMAT };
}

function foreignEntry(name: string): Damaged {
  return new Damaged({ fr: `elle contient ${JSON.stringify(name)}`, en: `it holds ${JSON.stringify(name)}` });
}

class Damaged extends Error {
  constructor(readonly text: Localised) {
    super(text.en);
  }
}

/** What stopped the reading: what takes the contents, the file itself, or what is in it. */
async function whyNot(error: unknown, fed: Promise<void>, file: string): Promise<unknown> {
  if (error instanceof EmbeddedFailed) return error;
  if (error instanceof Damaged) return failures.damagedBackup(file, error.text);
  const cause = await fed.then(
    () => error,
    (broken: unknown) => broken,
  );
  if (/^E[A-Z0-9]+$/.test(codeOf(cause))) return failures.unreadableBackup(file, cause);
  return failures.damagedBackup(file, { fr: 'elle est tronquée ou altérée', en: 'it is cut or altered' }, cause);
}
