import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { Refused } from '../../../runtime/src/index.js';
import type { Viewer } from '../permissions/viewer.js';
import { hashPassword, isPassword } from '../password/password-hash.js';
import { checkPassword } from '../password/password-rules.js';
import { appendToNode } from './account-journal.js';
import { endSessions, lockAccount } from './accounts.js';
import { failureKeys, recordFailure, refuseWhileLocked } from './sign-in-failures.js';

export interface ChangePasswordInput {
  current: string;
  password: string;
}

/** A person changes the password that they know. Their other sessions end. */
@Injectable()
export class ChangePassword {
  constructor(private readonly transactions: Transactions) {}

  async run({ id, sessionId }: Viewer, { current, password }: ChangePasswordInput, clientAddress: string): Promise<true | Refused> {
    const hash = await hashPassword(password.slice(0, 200));
    const changed = await this.transactions.run(theNode, async (tx) => {
      const account = await lockAccount(tx, id, ['input']);
      const keys = failureKeys(account.email, clientAddress);
      await refuseWhileLocked(tx, keys);
      if (!(await isPassword(current.slice(0, 200), account.password_hash))) {
        await recordFailure(tx, keys);
        return false;
      }
      checkPassword(password, account, ['input', 'password']);
      await tx.rows('UPDATE account SET password_hash = $2 WHERE id = $1', [id, hash]);
      await appendToNode(tx, 'ACCOUNT', id, 'UPDATED', { password: 'CHANGED' });
      await endSessions(tx, id, sessionId);
      return true;
    });
    // The failure is remembered: the transaction that counts it is not refused.
    return changed === false ? notCurrent : changed;
  }
}

const notCurrent = new Refused([
  {
    code: 'INVALID',
    path: ['input', 'current'],
    message: { fr: 'Ce n’est pas votre mot de passe actuel.', en: 'This is not your present password.' },
  },
]);
