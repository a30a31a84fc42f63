import { createReadStream } from 'node:fs';
import { renderAltair, renderInitSnippet } from 'altair-static';
import type { FastifyInstance } from 'fastify';
import { explorerFiles } from './explorer-files.js';

/**
 * Altair, to write queries by hand, at `path`. It asks `/graphql` of its own origin, so with the cookie of whoever is signed in; its page may
 * load and call nothing from elsewhere.
 */
export async function serveExplorer(fastify: FastifyInstance, path = '/explorer'): Promise<void> {
  const options = { baseURL: `${path}/`, endpointURL: '/graphql', serveInitialOptionsInSeperateRequest: 'options.js', ...quiet };
  const page = renderAltair(options);
  const start = renderInitSnippet({ endpointURL: '/graphql', ...quiet });
  const files = explorerFiles();
  await fastify.register((scope, _options, done) => {
    scope.addHook('onRequest', (_request, reply, next) => {
      reply.header('content-security-policy', POLICY);
      next();
    });
    scope.get(path, (_request, reply) => reply.redirect(`${path}/`));
    scope.get(`${path}/`, (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
    scope.get(`${path}/options.js`, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start));
    scope.get<{ Params: { '*': string } }>(`${path}/*`, (request, reply) => {
      const file = files.get(request.params['*']);
      if (file === undefined) return reply.status(404).send();
      return reply.type(file.type).header('cache-control', 'public, max-age=3600').send(createReadStream(file.path));
    });
    done();
  });
}

/** No account at its authors, no banner. */
const quiet = { disableAccount: true };

/** Its styles are written by its scripts, which no hash can name; scripts are files of this origin, and none is made of text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');
