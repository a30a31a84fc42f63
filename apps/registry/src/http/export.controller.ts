import { BadRequestException, Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../../libs/access/src/index.js';
import { Transactions } from '../../../../libs/database/src/index.js';
import { exportBundle, exportRecorded } from '../../../../libs/exchange/src/index.js';
import { isInstant } from '../../../../libs/model/src/index.js';
import { memberOf, type ViewerRequest, viewerOf } from './viewer-request.js';

/** A member's whole register as one file: what it takes along when it leaves. */
@Controller('export')
export class ExportController {
  constructor(private readonly transactions: Transactions) {}

  /** `vigie-register/1`; with `recordedAt`, as the journal says that it was at that instant. */
  @Requires('register.export', 'member')
  @Get('register/:member')
  async register(
    @Param('member') member: string,
    @Query('recordedAt') recordedAt: string | undefined,
    @Req() request: ViewerRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (recordedAt !== undefined && !isInstant(recordedAt)) {
      throw new BadRequestException('recordedAt: expected a date-time in UTC, such as 2026-03-02T09:00:00Z.');
    }
    const { actor } = viewerOf(request);
    const memberId = memberOf(member);
    const bundle =
      recordedAt === undefined
        ? await exportBundle(this.transactions, actor, memberId)
        : await exportRecorded(this.transactions, actor, memberId, recordedAt);
    if (bundle === null) throw new NotFoundException();
    await reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="registre.json"')
      .header('cache-control', 'private, no-store')
      .send(JSON.stringify(bundle, null, 2));
  }
}
