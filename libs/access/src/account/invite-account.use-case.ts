import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import type { Language, Refused } from '../../../runtime/src/index.js';
import { makeLink, ONE_WEEK } from '../link/one-time-link.js';
import { createAccount } from './accounts.js';

export interface InviteAccountInput {
  email: string;
  name: string;
  locale: Language;
}

/** Somebody gets an account, and whoever invites gets the link to hand over. It opens no register by itself. */
@Injectable()
export class InviteAccount {
  constructor(private readonly transactions: Transactions) {}

  run(actor: Actor, account: InviteAccountInput): Promise<{ accountId: string; secret: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const accountId = await createAccount(tx, account);
      return { accountId, secret: await makeLink(tx, 'PASSWORD', accountId, ONE_WEEK) };
    });
  }
}
