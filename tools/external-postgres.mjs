// A PostgreSQL of the system, for the time of a run: the product serves it as well as the one it ships.
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const packages = '/usr/lib/postgresql';
const port = 55432;

/** Runs the work with the address of the oldest PostgreSQL from 15 on that the system has; null: it has none. */
export function withExternalPostgres(work) {
  const version =
    existsSync(packages) &&
    readdirSync(packages)
      .map(Number)
      .filter((one) => one >= 15)
      .sort((a, b) => a - b)[0];
  if (!version) return null;
  const bin = join(packages, String(version), 'bin');
  const directory = mkdtempSync(join(tmpdir(), 'vigie-external-'));
  const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (account.uid) chownSync(directory, account.uid, account.gid);
  const run = (tool, ...args) => {
    const { status } = spawnSync(join(bin, tool), ['-D', join(directory, 'data'), ...args], {
      ...account,
      cwd: directory,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`${tool} of PostgreSQL ${version} failed`);
  };
  try {
    run('initdb', '-U', 'vigie', '-E', 'UTF8', '--locale=C.UTF-8', '--auth=trust');
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300`;
    run('pg_ctl', '-w', '-l', join(directory, 'log'), '-o', options, 'start');
    try {
      return work(`postgres://vigie@127.0.0.1:${port}/postgres`, version);
    } finally {
      run('pg_ctl', '-m', 'fast', 'stop');
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
