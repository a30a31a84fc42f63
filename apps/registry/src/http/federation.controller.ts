import { Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../../libs/access/src/index.js';
import { PeerEndpoint } from '../../../../libs/group/src/index.js';
import type { ViewerRequest } from './viewer-request.js';

/** What the nodes of the group ask each other. Nobody is signed in here: each request proves by itself which node sends it. */
@Controller('federation/v1')
export class FederationController {
  constructor(private readonly endpoint: PeerEndpoint) {}

  @Requires('anyone')
  @Post('ops/:operation')
  operation(@Req() request: ViewerRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  @Requires('anyone')
  @Post('join')
  join(@Req() request: ViewerRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  private async answer({ method, url, headers, body, ip }: ViewerRequest, reply: FastifyReply): Promise<void> {
    const answer = await this.endpoint.receive({
      method,
      path: url.split('?')[0] ?? '',
      headers,
      body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
      client: ip,
    });
    await reply.status(answer.status).headers(answer.headers).send(answer.body);
  }
}
