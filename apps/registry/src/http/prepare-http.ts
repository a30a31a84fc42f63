import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Viewers, WrongToken } from '../../../../libs/access/src/index.js';
import { guardGraphql } from '../../../../libs/graphql-kit/src/index.js';
import { newId, type Settings } from '../../../../libs/runtime/src/index.js';
import { sayWhenStopping } from './drain.js';
import { languageOf } from './language-of.js';
import { Metrics } from './metrics.js';
import type { ViewerRequest } from './viewer-request.js';

/** What every request passes before its route: its id, its size, its viewer; and what every answer says to browsers. */
export async function prepareHttp(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(cookie);
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    hsts: settings.publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  sayWhenStopping(fastify);
  takeFiles(fastify);
  takeAsSent(fastify);
  knowViewers(fastify, app.get(Viewers));
  guardGraphql(fastify);
  measure(fastify, app.get(Metrics));
}

/** JSON up to 1 MB anywhere; a file of any type up to 25 MB where files are sent. */
function takeFiles(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 25 * 1_048_576 }, (_request, body, done) => done(null, body));
  fastify.addHook('onRequest', async (request, reply) => {
    const type = request.headers['content-type'];
    if (type === undefined || isJson(type) || request.url.startsWith('/files/')) return;
    await reply.status(415).send({ errors: [{ message: 'Expected application/json.', extensions: { code: 'BAD_REQUEST' } }] });
  });
}

const isJson = (type: string) => /^application\/json\s*(;|$)/i.test(type);

/** What nodes send each other is signed as it was sent: it is not read before. */
function takeAsSent(fastify: FastifyInstance): void {
  const read = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isOfNodes(request.url)) done(null, body);
    else void read(request, body.toString('utf8'), done);
  });
}

const isOfNodes = (url: string) => url.startsWith('/federation/');

/** Who asks is known before any route; a wrong token is refused, never taken for nobody. */
function knowViewers(fastify: FastifyInstance, viewers: Viewers): void {
  fastify.decorateRequest('viewer', null);
  fastify.decorateRequest('language', 'fr');
  fastify.addHook('onRequest', async (received: FastifyRequest, reply: FastifyReply) => {
    const request = received as ViewerRequest;
    request.id = newId();
    reply.header('x-request-id', request.id);
    const { cookie: cookies, authorization, 'accept-language': acceptLanguage } = request.headers;
    request.language = languageOf(acceptLanguage);
    // A node proves itself, request by request.
    if (isOfNodes(request.url) || (cookies === undefined && authorization === undefined)) return;
    try {
      request.viewer = await viewers.of({ cookie: cookies, authorization });
    } catch (error) {
      if (!(error instanceof WrongToken)) throw error;
      await reply.status(401).header('www-authenticate', 'Bearer').send(wrongToken);
      return;
    }
    request.language = request.viewer?.language ?? request.language;
  });
}

const wrongToken = { errors: [{ message: 'This token opens nothing.', extensions: { code: 'UNAUTHENTICATED' } }] };

function measure(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.observe({ route, method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
}
