import type { FastifyReply } from 'fastify';
import type { CookieOptions, GraphqlContext } from '../../../../libs/access/src/index.js';
import type { ViewerRequest } from '../http/viewer-request.js';

/** What resolvers know of the request. */
export function requestContext(request: ViewerRequest, reply: FastifyReply): GraphqlContext {
  return {
    viewer: request.viewer,
    language: request.language,
    requestId: request.id,
    clientAddress: request.ip,
    publicUrl: `${request.protocol}://${request.host}`,
    device: request.headers['user-agent'] ?? null,
    setCookie: (name: string, value: string, options: CookieOptions) => void reply.setCookie(name, value, options),
    clearCookie: (name: string, options: CookieOptions) => void reply.clearCookie(name, options),
  };
}
