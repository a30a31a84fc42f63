import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { makeLink, ONE_HOUR } from '../link/one-time-link.js';
import { appendToNode } from './account-journal.js';
import { lockAccount } from './accounts.js';

/** For somebody who lost their password: a link to hand over. What they have goes on working until it is used. */
@Injectable()
export class CreatePasswordLink {
  constructor(private readonly transactions: Transactions) {}

  run(actor: Actor, accountId: string): Promise<{ accountId: string; secret: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const { id } = await lockAccount(tx, accountId, ['input', 'accountId']);
      await appendToNode(tx, 'ACCOUNT', id, 'UPDATED', { password: 'LINK' });
      return { accountId: id, secret: await makeLink(tx, 'PASSWORD', id, ONE_HOUR) };
    });
  }
}
