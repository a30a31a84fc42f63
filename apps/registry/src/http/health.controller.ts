import { Controller, Get, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import { Requires } from '../../../../libs/access/src/index.js';
import { theNode, Transactions } from '../../../../libs/database/src/index.js';

/** For whoever keeps the node running. */
@Controller('health')
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  /** The process answers. */
  @Requires('anyone')
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers too. */
  @Requires('anyone')
  @Get('ready')
  @HttpCode(200)
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.transactions.read(theNode, (tx) => tx.rows('SELECT 1'), { statementTimeout: 2000 });
      return { status: 'ok' };
    } catch {
      throw new ServiceUnavailableException({ status: 'unavailable', database: 'no answer' });
    }
  }
}
