import { jest } from '@jest/globals';
import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingLinks, shippedBinaries } from '../../src/embedded/binaries.js';
import { runTool } from '../../src/embedded/run-tool.js';
import { removeOtherCopies, usableBinaries } from '../../src/embedded/usable-binaries.js';
import { removeTemporaryDirectories, temporaryDirectory } from './temporary-directories.js';

/** An installation whose scripts were blocked: no symbolic links. */
async function installedWithoutScripts(root: string): Promise<void> {
  const { root: whole } = await shippedBinaries();
  cpSync(whole, root, { recursive: true, verbatimSymlinks: true, filter: (path) => !/\.a$|libicudata/.test(path) });
  for (const name of readdirSync(join(root, 'lib'))) {
    if (lstatSync(join(root, 'lib', name)).isSymbolicLink()) rmSync(join(root, 'lib', name));
  }
}

jest.setTimeout(60_000); // a machine may be busy with other things

describe('the binaries', () => {
  afterEach(removeTemporaryDirectories);

  it('get the symbolic links that a blocked installation script did not make', () => {
    const directory = temporaryDirectory();
    const root = join(directory, 'native');
    mkdirSync(join(root, 'lib'), { recursive: true });
    writeFileSync(join(root, 'lib', 'libpq.so.5.18'), '');
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
    writeFileSync(join(root, 'pg-symlinks.json'), JSON.stringify(links));
    expect(missingLinks(root)).toHaveLength(1);
    expect(usableBinaries({ root, version: '18.4.0' }, directory, null, '/nowhere')).toEqual({ root, version: '18.4.0' });
    expect(readlinkSync(join(root, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    expect(missingLinks(root)).toEqual([]);
  });

  it('are copied once for each version to where they can run, whole and open to all', async () => {
    const directory = temporaryDirectory();
    const root = join(directory, 'a $HOME', 'native'); // a shell would read this name otherwise
    await installedWithoutScripts(root);
    chmodSync(join(root, 'lib'), 0o700);
    const home = join(directory, 'home');
    mkdirSync(join(home, 'binaries-17.0'), { recursive: true });

    const copy = usableBinaries({ root, version: '18.4.0' }, home, null, '/nowhere');
    expect(copy.root).toBe(join(home, 'binaries-18.4.0', 'native'));
    expect(lstatSync(join(copy.root, 'lib')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(join(copy.root, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    const { printed } = await runTool({ binaries: copy, account: null }, 'pg_ctl', home, ['--version']);
    expect(printed.trim()).toBe('pg_ctl (PostgreSQL) 18.4');

    writeFileSync(join(copy.root, 'kept'), 'yes');
    usableBinaries({ root, version: '18.4.0' }, home, null, '/nowhere');
    expect(readFileSync(join(copy.root, 'kept'), 'utf8')).toBe('yes');
    removeOtherCopies(home, '18.4.0');
    expect(readdirSync(home)).toEqual(['binaries-18.4.0']);
  });
  (process.getuid?.() === 0 ? describe : describe.skip)('for root, in a folder closed to all others', () => {
    it('are copied to a cache that only root fills', () => {
      const directory = temporaryDirectory();
      const closed = join(directory, 'closed');
      const root = join(closed, 'native');
      mkdirSync(join(root, 'bin'), { recursive: true });
      writeFileSync(join(root, 'bin', 'postgres'), '', { mode: 0o755 });
      chmodSync(closed, 0o700);
      const nobody = { uid: 65_534, gid: 65_534 };
      const cache = join(directory, 'cache');
      const copy = usableBinaries({ root, version: '18.4.0' }, closed, nobody, cache);
      expect(copy.root).toBe(join(cache, 'binaries-18.4.0', 'native'));
      expect(lstatSync(join(copy.root, 'bin', 'postgres')).mode & 0o777).toBe(0o755);
      chmodSync(cache, 0o777);
      expect(() => usableBinaries({ root, version: '18.4.0' }, closed, nobody, cache)).toThrow('cannot reach');
    });
  });
});
