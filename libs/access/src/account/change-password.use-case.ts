import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { isRefused, refuse, type Localised, type Refused } from '../../../runtime/src/index.js';
import type { Viewer } from '../permissions/viewer.js';
import { hashPassword, isPassword } from '../password/password-hash.js';
import { checkPassword } from '../password/password-rules.js';
import { appendToNode } from './account-journal.js';
import { endSessions, lockAccount } from './accounts.js';
import { countTry, failureKeys, forgetFailures } from './sign-in-failures.js';

export interface ChangePasswordInput {
  current: string;
  password: string;
}

/** A person changes the password that they know. Their other sessions end. */
@Injectable()
export class ChangePassword {
  constructor(private readonly transactions: Transactions) {}

  async run(
    { id, sessionId, actor }: Viewer,
    { current, password }: ChangePasswordInput,
    clientAddress: string,
  ): Promise<true | Refused> {
    // A try is counted before it is looked at, and stays counted when it is wrong.
    const account = await this.transactions.run(theNode, async (tx) => {
      const found = await lockAccount(tx, id, ['input']);
      checkPassword(password, found, ['input', 'password']);
      await countTry(tx, failureKeys(found.email, clientAddress));
      return found;
    });
    if (isRefused(account)) return account;

    const isRight = await isPassword(current, account.password_hash);
    const hash = await hashPassword(password);
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const now = await lockAccount(tx, id, ['input']);
      if (!isRight || now.password_hash !== account.password_hash) refuse('INVALID', ['input', 'current'], notCurrent);
      await forgetFailures(tx, failureKeys(account.email, clientAddress));
      await tx.rows('UPDATE account SET password_hash = $2 WHERE id = $1', [id, hash]);
      await appendToNode(tx, 'ACCOUNT', id, 'UPDATED', { password: 'CHANGED' });
      await endSessions(tx, id, sessionId);
      return true as const;
    });
  }
}

const notCurrent: Localised = { fr: 'Ce n’est pas votre mot de passe actuel.', en: 'This is not your present password.' };
