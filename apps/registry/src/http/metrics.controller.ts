import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../../libs/access/src/index.js';
import { Metrics } from './metrics.js';

/** Figures of the node, in the text format of Prometheus. A proxy keeps them to itself. */
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Requires('anyone')
  @Get()
  async read(@Res() reply: FastifyReply): Promise<void> {
    await reply.type(this.metrics.contentType).send(await this.metrics.text());
  }
}
