import { jest } from '@jest/globals';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backupEmbedded } from '../../src/embedded/backup/backup-embedded.js';
import { restoreEmbedded } from '../../src/embedded/backup/restore-embedded.js';
import type { EmbeddedServer } from '../../src/embedded/embedded-server.js';
import { ensureDatabase } from '../../src/embedded/ensure-database.js';
import { startEmbedded } from '../../src/embedded/start-embedded.js';
import { inSession } from '../../src/embedded/superuser-session.js';
import { rowsOf } from './queries.js';
import { removePattern, removeTemporaryDirectories, stoppedServer, temporaryDirectory } from './temporary-directories.js';

jest.setTimeout(60_000); // a machine may be busy with other things

describe('a backup', () => {
  afterEach(removeTemporaryDirectories);
  afterAll(removePattern);

  it('taken while rows are written holds every row acknowledged before it ended, and serves elsewhere', async () => {
    const server = await startEmbedded({ directory: await stoppedServer() });
    await ensureDatabase(server, 'node');
    await rowsOf(server.url('node'), 'create table written (n int primary key, filler text)');
    const writer = startWriting(server);
    await writer.reached(50);
    const before = writer.acknowledged();
    const target = join(temporaryDirectory(), 'node.backup');
    const manifest = await backupEmbedded(server, target);
    const { total, atEnd } = await writer.stop(Date.parse(manifest.endedAt));
    expect(before).toBeGreaterThanOrEqual(50);
    expect(total).toBeGreaterThan(before);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(target, '..'))).toEqual(['node.backup']);
    await server.stop();

    const directory = join(temporaryDirectory(), 'elsewhere');
    expect(await restoreEmbedded(target, directory)).toEqual({ manifest, setAside: null });
    const restored = await startEmbedded({ directory });
    const rows = await rowsOf<{ n: number }>(restored.url('node'), 'select n from written order by n');
    expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: rows.length }, (_, index) => index + 1));
    expect(rows.length).toBeGreaterThanOrEqual(atEnd);
    expect(rows.length).toBeLessThanOrEqual(total);
    await readEveryTable(restored.url('node'));
    await restored.stop();
  });

  it('is not restored over a running server, nor over a stopped one unless asked: the old one is then set aside whole', async () => {
    const directory = await stoppedServer();
    const server = await startEmbedded({ directory });
    await rowsOf(server.url('postgres'), `create table story as select 'backed up' as told`);
    const target = join(temporaryDirectory(), 'backup');
    const manifest = await backupEmbedded(server, target);
    await rowsOf(server.url('postgres'), `update story set told = 'after'`);
    await expect(restoreEmbedded(target, directory, { replace: true })).rejects.toMatchObject({ code: 'RUNNING' });
    await server.stop();
    await expect(restoreEmbedded(target, directory)).rejects.toMatchObject({ code: 'NOT_EMPTY' });
    expect(readdirSync(join(directory, '..'))).toEqual(['database']);

    const { setAside } = await restoreEmbedded(target, directory, { replace: true });
    expect(setAside).toMatch(/database\.before-\d{8}T\d+Z$/);
    const [now, old] = [await startEmbedded({ directory }), await startEmbedded({ directory: setAside! })];
    expect(await rowsOf(now.url('postgres'), 'select told from story')).toEqual([{ told: 'backed up' }]);
    expect(await rowsOf(old.url('postgres'), 'select told from story')).toEqual([{ told: 'after' }]);
    expect((await backupEmbedded(now, target)).systemIdentifier).toBe(manifest.systemIdentifier);
  });

  it('that cannot be written leaves nothing, and the server is ready for another', async () => {
    const server = await startEmbedded({ directory: await stoppedServer() });
    const folder = temporaryDirectory();
    await expect(backupEmbedded(server, join(folder, 'missing', 'backup'))).rejects.toMatchObject({
      code: 'BACKUP_FAILED',
      text: { fr: expect.stringMatching(/ENOENT.*Aucun fichier n’a été laissé/) as string },
    });
    await server.stop();
    await expect(backupEmbedded(server, join(folder, 'backup'))).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
    expect(readdirSync(folder)).toEqual([]);
    const again = await startEmbedded({ directory: server.directory });
    await Promise.all([backupEmbedded(again, join(folder, 'one')), backupEmbedded(again, join(folder, 'two'))]);
    expect(await rowsOf(again.url('postgres'), 'select from pg_replication_slots')).toEqual([]);
    rmSync(join(folder, 'one'));
    expect(existsSync(join(folder, 'two'))).toBe(true);
  });
});

/** One row after the other, each acknowledged before the next. */
function startWriting(server: EmbeddedServer) {
  const times: number[] = [];
  const going = { on: true };
  let told: { rows: number; tell: () => void } | null = null;
  const written = inSession(server.url('node'), async (client) => {
    while (going.on) {
      await client.query('insert into written values ($1, $2)', [times.length + 1, 'x'.repeat(200)]);
      times.push(Date.now());
      if (told !== null && times.length >= told.rows) told.tell();
    }
  });
  return {
    acknowledged: () => times.length,
    reached: (rows: number) => new Promise<void>((tell) => (told = { rows, tell })),
    stop: async (end: number) => {
      going.on = false;
      await written;
      return { total: times.length, atEnd: times.filter((time) => time < end).length };
    },
  };
}

/** Every page of every table passes its checksum. */
async function readEveryTable(url: string): Promise<void> {
  await inSession(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where tablename <> 'pg_user_mapping'`,
    );
    for (const { name } of rows) await client.query(`select * from ${name}`);
    expect(rows.length).toBeGreaterThan(60);
  });
}
