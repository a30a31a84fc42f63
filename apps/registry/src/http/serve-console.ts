import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * The console: its page at every address of it, its files under `/assets`. They are read once, and nothing but them is served; they
 * are compressed when they are first asked for. Names of files change with their contents: browsers keep them for ever.
 */
export function serveConsole(fastify: FastifyInstance): void {
  const folder = join(checkout(), 'dist', 'console');
  for (const name of readdirSync(join(folder, 'assets'))) {
    const type = types[extname(name)];
    if (type !== undefined) serveFile(fastify, `/assets/${name}`, type, readFileSync(join(folder, 'assets', name)));
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  fastify.get('/', (_request, reply) => sendPage(reply, page));
  fastify.get('/*', (request, reply) => (asksForPage(request) ? sendPage(reply, page) : reply.callNotFound()));
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const compress = promisify(gzip);

function serveFile(fastify: FastifyInstance, path: string, type: string, content: Buffer): void {
  let compressed: Promise<Buffer> | undefined;
  fastify.get(path, async (request, reply) => {
    reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return content;
    compressed ??= compress(content, { level: 9 });
    return reply.header('content-encoding', 'gzip').send(await compressed);
  });
}

const asksForPage = ({ headers }: FastifyRequest) => headers.accept?.includes('text/html') === true;

/** The styles that the page writes while it runs carry a number made for this answer, and the policy lets in no others. */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  const policy = String(reply.getHeader('content-security-policy')).replace(
    "style-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
  );
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', policy)
    .send(page.replace('__NONCE__', nonce));
}

/** The compiled code is one folder further down than the sources: the checkout is where package.json is. */
function checkout(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
