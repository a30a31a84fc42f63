import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { getDistDirectory } from 'altair-static';

export interface ExplorerFile {
  path: string;
  type: string;
}

/** The files of Altair by name: what is not in this list is not served. */
export function explorerFiles(): ReadonlyMap<string, ExplorerFile> {
  const folder = getDistDirectory();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      { path: join(folder, name), type: types[extname(name)] ?? 'application/octet-stream' },
    ]),
  );
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
