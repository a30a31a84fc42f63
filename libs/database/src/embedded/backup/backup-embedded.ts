import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { EmbeddedFailed } from '../embedded-failed.js';
import type { EmbeddedServer } from '../embedded-server.js';
import { codeOf, failures, ofFileSystem } from '../failures.js';
import { placesIn } from '../places.js';
import { inSession } from '../superuser-session.js';
import { ArchiveWriter } from './archive-writer.js';
import { FORMAT, type BackupManifest } from './backup-manifest.js';
import { CONTROL_FILE, copiedFiles } from './copied-files.js';

/**
 * Backs the whole server up, while it serves, into one compressed file that only its owner reads: the files of the cluster, and the
 * log that makes them one state. The file appears when it is whole; an earlier one of that name stays until then.
 */
export async function backupEmbedded(server: EmbeddedServer, target: string): Promise<BackupManifest> {
  const partial = `${target}.partial-${process.pid}-${randomBytes(4).toString('hex')}`;
  const { cluster } = placesIn(server.directory);
  const archive = await ArchiveWriter.at(partial).catch((error: unknown) => {
    throw whyNot(error, target);
  });
  try {
    const manifest = await inSession(server.url('postgres'), (client) => copyOnline(client, cluster, archive));
    renameSync(partial, target);
    return manifest;
  } catch (error) {
    throw whyNot((await archive.abandon()) ?? error, target);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** One session from start to end: should it break, the server forgets the backup and its slot by itself. */
async function copyOnline(client: Client, cluster: string, archive: ArchiveWriter): Promise<BackupManifest> {
  const { started_at, version, id } = await row<{ started_at: Date; version: string; id: string }>(
    client,
    `select now() as started_at, current_setting('server_version') as version, system_identifier::text as id from pg_control_system()`,
  );
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [`backup_${randomBytes(8).toString('hex')}`]);
  const { lsn: from } = await row<{ lsn: string }>(client, `select pg_backup_start('vigie', true)::text as lsn`);
  await copyFiles(cluster, archive);
  const { ended_at } = await row<{ ended_at: Date }>(client, 'select clock_timestamp() as ended_at');
  const end = await row<{ lsn: string; labelfile: string }>(client, 'select lsn::text, labelfile from pg_backup_stop(false)');
  await archive.contents('backup_label', end.labelfile);
  for (const segment of await segments(client, from, end.lsn)) {
    await archive.file(`pg_wal/${segment}`, join(cluster, 'pg_wal', segment));
  }
  return archive.finish({
    format: FORMAT,
    postgresVersion: version,
    systemIdentifier: id,
    startedAt: started_at.toISOString(),
    endedAt: ended_at.toISOString(),
  });
}

async function copyFiles(cluster: string, archive: ArchiveWriter): Promise<void> {
  for (const { kind, name } of copiedFiles(cluster)) {
    if (kind === 'directory') archive.folder(name);
    else await copyFile(cluster, name, archive);
  }
  await archive.contents(CONTROL_FILE, settledControlFile(join(cluster, CONTROL_FILE)));
}

/** A file dropped meanwhile is not needed: the log says that it was dropped. */
async function copyFile(cluster: string, name: string, archive: ArchiveWriter): Promise<void> {
  try {
    await archive.file(name, join(cluster, name));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || existsSync(join(cluster, name))) throw error;
  }
}

/** The server writes it in place: it is read until it is twice the same. */
function settledControlFile(path: string): Buffer {
  let last = readFileSync(path);
  for (;;) {
    const again = readFileSync(path);
    if (again.equals(last)) return again;
    last = again;
  }
}

/** The names of the log's files from the start of the backup to its end. */
async function segments(client: Client, from: string, to: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct pg_walfile_name($1::pg_lsn + n * size) as name
     from (select setting::numeric as size from pg_settings where name = 'wal_segment_size') wal,
          generate_series(0, ceil(($2::pg_lsn - $1::pg_lsn) / size)) n
     where pg_walfile_name($1::pg_lsn + n * size) <= pg_walfile_name($2::pg_lsn - 1::numeric)
     order by name`,
    [from, to],
  );
  return rows.map(({ name }) => name);
}

async function row<T extends object>(client: Client, sql: string): Promise<T> {
  const { rows } = await client.query<T>(sql);
  return rows[0]!;
}

function whyNot(error: unknown, target: string): unknown {
  const known = ofFileSystem(error, target);
  if (known instanceof EmbeddedFailed) return known;
  return failures.backupFailed(target, error instanceof Error ? error.message : String(error), error);
}
