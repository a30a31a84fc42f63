import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import type { Language, Refused } from '../../../runtime/src/index.js';
import { makeLink, ONE_WEEK } from '../link/one-time-link.js';
import type { MemberRole } from '../permissions/roles.js';
import { giveMemberRole } from '../role/give-role.js';
import { createAccount } from './accounts.js';

export interface InviteAccountInput {
  email: string;
  name: string;
  locale: Language;
  /** What a member gives at once. Left out: the account opens no register yet. */
  given?: { memberId: string; role: MemberRole } | null;
}

/** Somebody gets an account, and whoever invites gets the link to hand over. */
@Injectable()
export class InviteAccount {
  constructor(private readonly transactions: Transactions) {}

  run(actor: Actor, { given, ...account }: InviteAccountInput): Promise<{ accountId: string; secret: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const accountId = await createAccount(tx, account);
      if (given) await giveMemberRole(tx, { actorId: accountId, ...given });
      return { accountId, secret: await makeLink(tx, 'PASSWORD', accountId, ONE_WEEK) };
    });
  }
}
