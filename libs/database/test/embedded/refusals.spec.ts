import { jest } from '@jest/globals';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { shippedBinaries } from '../../src/embedded/binaries.js';
import { ofFileSystem } from '../../src/embedded/failures.js';
import { startEmbedded } from '../../src/embedded/start-embedded.js';
import { killChildren, ordinaryAccount, startedByChild } from './child.js';
import {
  pidOfServer,
  removePattern,
  removeTemporaryDirectories,
  stoppedServer,
  temporaryDirectory,
} from './temporary-directories.js';

jest.setTimeout(60_000); // a machine may be busy with other things

describe('an embedded server refuses, and says what to do', () => {
  afterEach(killChildren);
  afterEach(removeTemporaryDirectories);
  afterAll(removePattern);

  it('a platform without binaries: an external server does', async () => {
    await expect(shippedBinaries('sunos', 'x64')).rejects.toMatchObject({
      code: 'NO_BINARIES',
      text: {
        fr: expect.stringMatching(/Aucun binaire.*sunos-x64.*DATABASE_URL/) as string,
        en: expect.stringMatching(/No PostgreSQL binaries.*sunos-x64.*DATABASE_URL/) as string,
      },
    });
  });

  it('a database of another major version, and leaves it as it was', async () => {
    const directory = await stoppedServer();
    writeFileSync(join(directory, 'cluster', 'PG_VERSION'), '15\n');
    await expect(startEmbedded({ directory })).rejects.toMatchObject({
      code: 'OTHER_VERSION',
      text: { en: expect.stringMatching(/PostgreSQL 15; .*PostgreSQL 18\..*Nothing was changed/) as string },
    });
    writeFileSync(join(directory, 'cluster', 'PG_VERSION'), '18\n');
    expect((await startEmbedded({ directory })).wasRunning).toBe(false);
  });

  it('a directory with other files, and adds nothing to it', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'PG_VERSION'), '18\n');
    await expect(startEmbedded({ directory })).rejects.toMatchObject({
      code: 'NOT_OURS',
      text: { fr: expect.stringContaining('(PG_VERSION)') as string },
    });
    expect(readdirSync(directory)).toEqual(['PG_VERSION']);
  });

  it('a path that is a file, is too long or holds a line end', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'file'), '');
    await expect(startEmbedded({ directory: join(directory, 'file') })).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
    await expect(startEmbedded({ directory: join(directory, 'a'.repeat(300)) })).rejects.toMatchObject({ code: 'ODD_PATH' });
    await expect(startEmbedded({ directory: join(directory, ...Array<string>(300).fill('deep')) })).rejects.toMatchObject({
      code: 'ODD_PATH',
    });
    await expect(startEmbedded({ directory: join(directory, 'a\nb') })).rejects.toMatchObject({ code: 'ODD_PATH' });
    expect(readdirSync(directory)).toEqual(['file']);
  });

  it('a port that another program holds', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const { port } = other.address() as AddressInfo;
    try {
      await expect(startEmbedded({ directory: join(temporaryDirectory(), 'database'), port })).rejects.toMatchObject({
        code: 'PORT_TAKEN',
      });
    } finally {
      other.close();
    }
  });

  it('a running server whose password was lost, and names its process', async () => {
    const directory = await stoppedServer();
    await startEmbedded({ directory });
    const pid = pidOfServer(directory);
    const refused = { code: 'DOES_NOT_ANSWER', text: { en: expect.stringContaining(`kill -INT ${pid}`) as string } };
    const password = readFileSync(join(directory, 'superuser.password'), 'utf8');
    rmSync(join(directory, 'superuser.password'));
    await expect(startEmbedded({ directory })).rejects.toMatchObject(refused);
    writeFileSync(join(directory, 'superuser.password'), 'another');
    await expect(startEmbedded({ directory })).rejects.toMatchObject(refused);
    writeFileSync(join(directory, 'superuser.password'), password);
    expect((await startEmbedded({ directory })).wasRunning).toBe(true);
  });

  it('settings that the server does not take, with the end of its log', async () => {
    const directory = await stoppedServer();
    writeFileSync(join(directory, 'cluster', 'postgresql.auto.conf'), `shared_preload_libraries = 'no_such_library'\n`);
    await expect(startEmbedded({ directory })).rejects.toMatchObject({
      code: 'DOES_NOT_START',
      text: { fr: expect.stringMatching(/server\.log[^]*no_such_library/) as string },
    });
  });

  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EROFS', 'NOT_WRITABLE'],
    ['EACCES', 'NOT_WRITABLE'],
    ['ELOOP', 'ODD_PATH'],
  ])('what the file system calls %s is %s', (code, expected) => {
    expect(ofFileSystem(Object.assign(new Error(code), { code }), '/srv/vigie')).toMatchObject({ code: expected });
  });

  const account = ordinaryAccount();
  (account === null ? describe.skip : describe)('to an ordinary account', () => {
    it('a directory where its account cannot write', async () => {
      const directory = temporaryDirectory();
      expect(await startedByChild(join(directory, 'database'), account)).toMatchObject({ failed: 'NOT_WRITABLE' });
      mkdirSync(join(directory, 'empty'));
      expect(await startedByChild(join(directory, 'empty'), account)).toMatchObject({ failed: 'NOT_WRITABLE' });
    });

    it('an account that has no name', async () => {
      const directory = temporaryDirectory();
      chmodSync(directory, 0o777);
      const nameless = { uid: 64_123, gid: 64_123 };
      expect(await startedByChild(join(directory, 'database'), nameless)).toMatchObject({ failed: 'NAMELESS_ACCOUNT' });
    });

    it('a database that belongs to another account', async () => {
      const directory = await stoppedServer();
      await (await startEmbedded({ directory })).stop();
      chmodSync(directory, 0o755);
      chownSync(directory, account!.uid, account!.gid);
      expect(await startedByChild(directory, account)).toMatchObject({ failed: 'OTHER_ACCOUNT' });
    });
  });

  (process.getuid?.() === 0 ? describe.skip : describe)('to this account', () => {
    it('a directory that is read-only', async () => {
      const directory = temporaryDirectory();
      chmodSync(directory, 0o500);
      await expect(startEmbedded({ directory })).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
      chmodSync(directory, 0o700);
    });
  });
});
