import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

/**
 * The few pages that people need before they have anything else: to make the first account, to choose a password, to sign in. They are
 * read once, and nothing but them is served.
 */
export function servePages(fastify: FastifyInstance): void {
  const folder = pagesFolder();
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)];
    if (type === undefined) continue;
    const content = readFileSync(join(folder, name));
    const path = extname(name) === '.html' ? `/${name === 'index.html' ? '' : name.slice(0, -5)}` : `/pages/${name}`;
    fastify.get(path, (_request, reply) => reply.type(type).header('cache-control', 'no-cache').send(content));
  }
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** They are served as they are written, from the sources: the compiled code is one folder further down. */
function pagesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, 'apps', 'registry', 'pages');
}
