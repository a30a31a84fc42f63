import type { FastifyInstance, FastifyReply } from 'fastify';
import { type ApiErrorCode, statusOf } from '../errors/api-error.js';
import { refuseRequest } from '../limits/refuse-request.js';

/** Milliseconds that a request may take in all. One statement in the database has less. */
export const LONGEST = 15_000;

/**
 * A request that is too heavy is refused before it is read as GraphQL. One that takes too long is answered without its data: 503, since
 * the same request may pass on another day, unlike one of 400. What it was doing is not undone, and the message says so.
 */
export function guardGraphql(fastify: FastifyInstance, { longest = LONGEST }: { longest?: number } = {}): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const { query, variables } = (request.method === 'GET' ? request.query : (request.body ?? {})) as Record<string, unknown>;
    const refused = refuseRequest(query, typeof variables === 'string' ? jsonIn(variables) : variables);
    if (refused !== null) return answer(reply, statusOf[refused.code], refused.code, refused.message);
    const timer = setTimeout(() => {
      if (!reply.sent) void answer(reply, 503, 'TOO_COMPLEX', tooLong(longest));
    }, longest);
    reply.raw.once('close', () => clearTimeout(timer));
  });
}

const tooLong = (longest: number) =>
  `The request took more than ${longest / 1000} s: ask for less. What it changes may have been changed all the same.`;

function answer(reply: FastifyReply, status: number, code: ApiErrorCode, message: string): FastifyReply {
  return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
