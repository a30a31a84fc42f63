import { Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../../libs/access/src/index.js';
import { Transactions } from '../../../../libs/database/src/index.js';
import { readDocument, StoreDocument } from '../../../../libs/register/src/index.js';
import { isRefused } from '../../../../libs/runtime/src/index.js';
import { refused } from './refused.js';
import { memberOf, type ViewerRequest, viewerOf } from './viewer-request.js';

/** The documents of agreements: sent and read as they are. The member is the id that the API gives. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly storeDocument: StoreDocument,
  ) {}

  /** Answers the SHA-256 that `attachDocument` takes. At most 25 MB. */
  @Requires('register.write', 'member')
  @Post(':member')
  async send(@Param('member') member: string, @Req() request: ViewerRequest, @Res() reply: FastifyReply): Promise<void> {
    const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const stored = await this.storeDocument.run(viewerOf(request), memberOf(member), mediaType, content);
    if (isRefused(stored)) return refused(reply, stored, request.language);
    await reply.status(201).send(stored);
  }

  /** Saved by browsers, or shown without running anything. */
  @Requires('register.read', 'member')
  @Get(':member/:sha256')
  async read(
    @Param('member') member: string,
    @Param('sha256') sha256: string,
    @Req() request: ViewerRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.transactions.read(viewerOf(request).actor, (tx) => readDocument(tx, memberOf(member), sha256));
    if (document === null) throw new NotFoundException();
    await reply
      .type(document.mediaType)
      .headers({
        'content-disposition': 'attachment',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
        etag: `"${sha256}"`,
      })
      .send(document.content);
  }
}
