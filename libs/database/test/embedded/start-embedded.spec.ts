import { jest } from '@jest/globals';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/embedded/embedded-server.js';
import { ensureDatabase } from '../../src/embedded/ensure-database.js';
import { startEmbedded } from '../../src/embedded/start-embedded.js';
import { killChild, killChildren, ordinaryAccount, startedByChild } from './child.js';
import { rowsOf } from './queries.js';
import {
  killed,
  pidOfServer,
  removePattern,
  removeTemporaryDirectories,
  stoppedServer,
  temporaryDirectory,
} from './temporary-directories.js';

const newDirectory = () => join(temporaryDirectory(), 'database');

jest.setTimeout(60_000); // a machine may be busy with other things

describe('an embedded server', () => {
  afterEach(killChildren);
  afterEach(removeTemporaryDirectories);
  afterAll(removePattern);

  it('is made on the first day, and has kept its rows, its port and its password on the second', async () => {
    const directory = newDirectory();
    const first = await startEmbedded({ directory });
    await ensureDatabase(first, 'mairie "de" test');
    await ensureDatabase(first, 'mairie "de" test');
    await rowsOf(first.url('mairie "de" test'), `create table kept as select 'Éléonore' as name`);
    await first.stop();
    await expect(rowsOf(first.url('postgres'), 'select 1')).rejects.toThrow('ECONNREFUSED');

    const second = await startEmbedded({ directory });
    expect([first.wasRunning, second.wasRunning]).toEqual([false, false]);
    expect(second.url('mairie "de" test')).toBe(first.url('mairie "de" test'));
    expect(await rowsOf(second.url('mairie "de" test'), 'select name from kept')).toEqual([{ name: 'Éléonore' }]);
  });

  it('has durable settings, verifies what it reads, and listens to this machine only', async () => {
    const server = await startEmbedded({ directory: await stoppedServer() });
    const names = [
      'fsync',
      'full_page_writes',
      'data_checksums',
      'wal_level',
      'jit',
      'TimeZone',
      'server_encoding',
      'max_connections',
    ];
    names.push('listen_addresses', 'unix_socket_directories', 'password_encryption', 'log_min_error_statement');
    const rows = await rowsOf<{ name: string; setting: string }>(
      server.url('postgres'),
      'select name, setting from pg_settings where name = any($1) order by lower(name)',
      [names],
    );
    expect(rows.map(({ name, setting }) => `${name}=${setting}`)).toEqual([
      'data_checksums=on',
      'fsync=on',
      'full_page_writes=on',
      'jit=off',
      'listen_addresses=127.0.0.1',
      'log_min_error_statement=panic',
      'max_connections=100',
      'password_encryption=scram-sha-256',
      'server_encoding=UTF8',
      'TimeZone=UTC',
      'unix_socket_directories=',
      'wal_level=replica',
    ]);
    expect(
      await rowsOf(server.url('postgres'), `select datlocprovider, datlocale from pg_database where datname = 'template1'`),
    ).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
  });

  it('lets nobody in without the password, which only its file knows', async () => {
    const directory = await stoppedServer();
    const lines: string[] = [];
    const server = await startEmbedded({ directory, log: (line) => lines.push(line) });
    await expect(rowsOf(addressOf(server.port, 'postgres', 'postgres'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    const password = readFileSync(join(directory, 'superuser.password'), 'utf8').trim();
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(statSync(join(directory, 'superuser.password')).mode & 0o777).toBe(0o600);
    const told = [
      ...lines,
      readFileSync(join(directory, 'server.log')),
      readFileSync(join(directory, 'cluster', 'postmaster.opts')),
    ];
    expect(told.join('\n')).toContain('the embedded database runs on port');
    expect(told.join('\n')).not.toContain(password);
  });

  it('is found again when the process that started it was killed, and stops for everyone', async () => {
    const directory = await stoppedServer();
    const { child, port } = await startedByChild(directory);
    await killChild(child);
    const server = await startEmbedded({ directory });
    expect(server).toMatchObject({ port, wasRunning: true });
    await Promise.all([server.stop(), server.stop()]);
    expect(existsSync(join(directory, 'cluster', 'postmaster.pid'))).toBe(false);
  });

  it('has every committed row after a kill -9', async () => {
    const directory = await stoppedServer();
    const server = await startEmbedded({ directory });
    await rowsOf(server.url('postgres'), 'create table kept as select generate_series(1, 1000) as n');
    await killed(pidOfServer(directory), 'SIGKILL');
    const again = await startEmbedded({ directory });
    expect(again).toMatchObject({ port: server.port, wasRunning: false });
    expect(await rowsOf(again.url('postgres'), 'select sum(n)::int as sum from kept')).toEqual([{ sum: 500_500 }]);
  });

  it('is one server however many processes start it at once', async () => {
    const directory = newDirectory();
    const said = await Promise.all([startedByChild(directory), startedByChild(directory), startEmbedded({ directory })]);
    expect(new Set(said.map(({ port }) => port)).size).toBe(1);
    expect(said.map(({ wasRunning }) => wasRunning).sort()).toEqual([false, true, true]);
  });

  it('starts although the number of a dead server belongs to another process now', async () => {
    const directory = await stoppedServer();
    const server = await startEmbedded({ directory });
    const pidFile = readFileSync(join(directory, 'cluster', 'postmaster.pid'), 'utf8');
    await server.stop();
    writeFileSync(join(directory, 'cluster', 'postmaster.pid'), pidFile.replace(/^\d+/, String(process.pid)));
    expect((await startEmbedded({ directory })).wasRunning).toBe(false);
  });

  it('begins again what a killed first start has left, and makes a new password when the file was lost', async () => {
    const directory = newDirectory();
    mkdirSync(join(directory, 'cluster.unfinished', 'base'), { recursive: true });
    const server = await startEmbedded({ directory });
    await server.stop();
    rmSync(join(directory, 'superuser.password'));
    const again = await startEmbedded({ directory });
    expect(again.url('postgres')).not.toBe(server.url('postgres'));
    expect(await rowsOf(again.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes the port it is told, or another free one when that of last time is taken', async () => {
    const one = await startEmbedded({ directory: await stoppedServer() });
    const directory = await stoppedServer();
    writeFileSync(join(directory, 'port'), `${one.port}\n`);
    const other = await startEmbedded({ directory });
    expect(other.port).not.toBe(one.port);
    await other.stop();
    await expect(startEmbedded({ directory, port: one.port })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    const freed = one.port;
    await one.stop();
    expect((await startEmbedded({ directory, port: freed })).port).toBe(freed);
  });

  it('keeps its log small: what was too long is beside, once', async () => {
    const directory = await stoppedServer();
    writeFileSync(join(directory, 'server.log'), 'old\n'.repeat(1_100_000));
    const server = await startEmbedded({ directory });
    expect(statSync(join(directory, 'server.older.log')).size).toBe(4_400_000);
    await server.stop();
    expect(readFileSync(join(directory, 'server.log'), 'utf8')).toMatch(/^\d{4}-.*LOG: {2}starting PostgreSQL 18/);
  });

  const account = ordinaryAccount();
  (account === null ? describe.skip : describe)('started by an ordinary account', () => {
    it('serves root after it, without a change of owner', async () => {
      const directory = temporaryDirectory();
      chownSync(directory, account!.uid, account!.gid);
      const { child, port } = await startedByChild(join(directory, 'database'), account);
      await killChild(child);
      const reused = await startEmbedded({ directory: join(directory, 'database') });
      expect(reused).toMatchObject({ port, wasRunning: true });
      await reused.stop();
      await startEmbedded({ directory: join(directory, 'database') });
      expect(statSync(join(directory, 'database', 'cluster', 'postmaster.pid')).uid).toBe(account!.uid);
    });
  });

  (process.getuid?.() === 0 && process.platform === 'linux' ? describe : describe.skip)('started by root', () => {
    it('serves from a folder closed to all others, whatever its name', async () => {
      const closed = join(temporaryDirectory(), 'clos "à" $HOME `x`');
      mkdirSync(closed, { mode: 0o700 });
      const server = await startEmbedded({ directory: join(closed, 'database') });
      expect(await rowsOf(server.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
      expect((await startEmbedded({ directory: join(closed, 'database') })).port).toBe(server.port);
    });
  });
});
