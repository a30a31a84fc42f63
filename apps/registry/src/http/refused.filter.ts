import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refused } from '../../../../libs/runtime/src/index.js';
import { refused } from './refused.js';
import type { ViewerRequest } from './viewer-request.js';

/** A refusal that comes out of a plain route. Those of GraphQL are payloads before they get here. */
@Catch(Refused)
export class RefusedFilter implements ExceptionFilter<Refused> {
  catch(refusal: Refused, host: ArgumentsHost): Promise<void> {
    if (host.getType<'graphql' | 'http'>() === 'graphql') throw refusal;
    const http = host.switchToHttp();
    return refused(http.getResponse<FastifyReply>(), refusal, http.getRequest<ViewerRequest>().language);
  }
}
