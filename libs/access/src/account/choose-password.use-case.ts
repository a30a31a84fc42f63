import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { isRefused, refuse, type Refused } from '../../../runtime/src/index.js';
import { checkLink, useLink } from '../link/one-time-link.js';
import { hashPassword } from '../password/password-hash.js';
import { checkPassword } from '../password/password-rules.js';
import { startSession, type StartedSession } from '../session/start-session.js';
import { appendToNode } from './account-journal.js';
import { endSessions, lockAccount, noAccount } from './accounts.js';

export interface ChoosePasswordInput {
  secret: string;
  password: string;
  /** Of somebody who was invited: what they want to be called. */
  name: string | null;
}

/** Somebody who was given a link chooses a password, and is signed in. */
@Injectable()
export class ChoosePassword {
  constructor(private readonly transactions: Transactions) {}

  async run({ secret, password, name }: ChoosePasswordInput, device: string | null): Promise<StartedSession | Refused> {
    const known = await this.transactions.run(theNode, (tx) => checkLink(tx, 'PASSWORD', secret));
    if (isRefused(known)) return known;
    const hash = await hashPassword(password);
    return this.transactions.run(theNode, async (tx) => {
      const { accountId } = await useLink(tx, 'PASSWORD', secret);
      const account = await lockAccount(tx, accountId ?? '', ['input', 'secret']);
      if (account.disabled_at !== null) refuse('NOT_FOUND', ['input', 'secret'], noAccount);
      checkPassword(password, account, ['input', 'password']);
      await tx.rows('UPDATE account SET password_hash = $2, name = $3 WHERE id = $1', [
        account.id,
        hash,
        name?.trim() || account.name,
      ]);
      await appendToNode(tx, 'ACCOUNT', account.id, 'UPDATED', { password: 'CHOSEN' });
      await endSessions(tx, account.id, null);
      return startSession(tx, account.id, device);
    });
  }
}
