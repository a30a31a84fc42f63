import { jest } from '@jest/globals';
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Headers } from 'tar-stream';
import { ArchiveWriter } from '../../src/embedded/backup/archive-writer.js';
import { backupEmbedded } from '../../src/embedded/backup/backup-embedded.js';
import { BackupDigest, FORMAT, MANIFEST } from '../../src/embedded/backup/backup-manifest.js';
import { restoreEmbedded } from '../../src/embedded/backup/restore-embedded.js';
import { startEmbedded } from '../../src/embedded/start-embedded.js';
import { removeTemporaryDirectories, temporaryDirectory } from './temporary-directories.js';

const OF_TODAY = { format: FORMAT, postgresVersion: '18.4', systemIdentifier: '1', startedAt: '', endedAt: '' } as const;

jest.setTimeout(60_000); // a machine may be busy with other things

describe('a backup that is not intact', () => {
  let intact: Buffer;

  beforeAll(async () => {
    const server = await startEmbedded({ directory: join(temporaryDirectory(), 'database') });
    const target = join(temporaryDirectory(), 'backup');
    await backupEmbedded(server, target);
    intact = readFileSync(target);
    await removeTemporaryDirectories();
  });
  afterEach(removeTemporaryDirectories);

  /** Refused, and the directory not even made. */
  async function expectRefused(file: string, code = 'DAMAGED_BACKUP'): Promise<void> {
    const directory = join(file, '..', 'database');
    await expect(restoreEmbedded(file, directory)).rejects.toMatchObject({ code });
    expect(existsSync(directory)).toBe(false);
  }

  function fileWith(bytes: Buffer): string {
    const file = join(temporaryDirectory(), 'backup');
    writeFileSync(file, bytes);
    return file;
  }

  it.each([0, 0.001, 0.3, 0.999, 1])('is refused when it is cut at %d of its length, or altered there', async (part) => {
    const at = Math.min(Math.floor(intact.length * part), intact.length - 8);
    await expectRefused(fileWith(intact.subarray(0, at)));
    const altered = Buffer.from(intact);
    for (let byte = at; byte < at + 8; byte += 1) altered[byte]! ^= 0xff;
    await expectRefused(fileWith(altered));
  });

  it('is refused when it is some other file, or none', async () => {
    await expectRefused(fileWith(Buffer.from('not a backup at all')));
    await expect(restoreEmbedded('/nowhere/backup', join(temporaryDirectory(), 'database'))).rejects.toMatchObject({
      code: 'UNREADABLE_BACKUP',
    });
  });

  it('is refused when it was taken of another major version', async () => {
    const file = join(temporaryDirectory(), 'backup');
    const archive = await ArchiveWriter.at(file);
    await archive.contents('PG_VERSION', '17\n');
    await archive.finish({ ...OF_TODAY, postgresVersion: '17.2' });
    await expectRefused(file, 'OTHER_VERSION');
  });

  it.each<[string, Headers[]]>([
    ['climbs out', [{ name: '../outside' }]],
    ['climbs out from inside', [{ name: 'base/../../outside' }]],
    ['has an absolute name', [{ name: '/tmp/outside' }]],
    ['is a symbolic link', [{ name: 'base', type: 'symlink', linkname: '/tmp' }]],
    ['is a hard link', [{ name: 'base', type: 'link', linkname: '/etc/passwd' }]],
    ['has the manifest twice', [{ name: MANIFEST }]],
  ])('is refused when an entry %s, though every digest is right', async (_what, entries) => {
    await expectRefused(await archiveOf(entries));
  });

  it('is refused when its manifest tells of other contents', async () => {
    await expectRefused(await archiveOf([{ name: 'PG_VERSION' }], { sha256: '0'.repeat(64) }));
    await expectRefused(await archiveOf([{ name: 'PG_VERSION' }], { format: 'vigie-backup/2' as typeof FORMAT }));
    await expectRefused(await archiveOf([{ name: 'PG_VERSION' }], { bytes: 1 }));
  });
});

/** An archive of empty entries, with a manifest that is right but for what is told. */
async function archiveOf(entries: Headers[], told: object = {}): Promise<string> {
  const file = join(temporaryDirectory(), 'backup');
  const tar = pack();
  const digest = new BackupDigest();
  for (const header of entries) {
    digest.entry('file', header.name, 0);
    tar.entry({ size: 0, ...header }).end();
  }
  tar.entry({ name: MANIFEST }, JSON.stringify({ ...OF_TODAY, ...digest.result(), ...told }));
  tar.finalize();
  await pipeline(tar, createGzip(), createWriteStream(file));
  return file;
}
