import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { GraphqlContext } from '../../../../libs/access/src/index.js';
import type { ViewerRequest } from '../http/viewer-request.js';

/** What resolvers know of the request. */
export function requestContext(request: ViewerRequest, reply: FastifyReply): GraphqlContext {
  return {
    viewer: request.viewer,
    language: request.language,
    requestId: request.id,
    clientAddress: request.ip,
    setCookie: (name: string, value: string, options: CookieSerializeOptions) => void reply.setCookie(name, value, options),
    clearCookie: (name: string, options: CookieSerializeOptions) => void reply.clearCookie(name, options),
  };
}
