import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { isRefused } from '../../../runtime/src/index.js';

/** The requests that were answered, remembered by all processes of the node for longer than any of them is valid. */
@Injectable()
export class SeenRequests {
  constructor(private readonly transactions: Transactions) {}

  /** Whether nobody has seen it yet; from now on it is seen. */
  async isFirst(id: string): Promise<boolean> {
    const kept = await this.transactions.run(theNode, (tx) =>
      tx.rows('INSERT INTO group_request (jti, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING jti', [
        id,
        new Date(Date.parse(tx.at) + REMEMBERED),
      ]),
    );
    return !isRefused(kept) && kept.length > 0;
  }

  async forgetOld(): Promise<void> {
    await this.transactions.run(theNode, (tx) => tx.rows('DELETE FROM group_request WHERE expires_at < $1', [tx.at]));
  }
}

/** Twice the most that a clock may be wrong by, and a minute. */
const REMEMBERED = 180_000;
