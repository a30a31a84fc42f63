import { Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '../../../database/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { hasOtherAdministrator, lastNodeAdmin } from '../role/administrators.js';
import { revokeEverything } from '../role/revoke-everything.js';
import { appendToNode } from './account-journal.js';
import { type AccountRow, endSessions, lockAccount } from './accounts.js';
import { failureKeys, forgetFailuresOf } from './sign-in-failures.js';

/** Closes an account for a time, opens it again, or erases it. */
@Injectable()
export class CloseAccount {
  constructor(private readonly transactions: Transactions) {}

  /** Nobody signs in with it, its sessions and its links end. Its roles stay. */
  disable(actor: Actor, accountId: string): Promise<{ accountId: string } | Refused> {
    return this.change(actor, accountId, async (tx) => {
      const isAdmin =
        (await tx.rows(`SELECT role FROM node_role WHERE actor_id = $1 AND role = 'NODE_ADMIN'`, [accountId])).length > 0;
      if (isAdmin && !(await hasOtherAdministrator(tx, accountId, null))) refuse('REFUSED', ['input', 'accountId'], lastNodeAdmin);
      await tx.rows('DELETE FROM one_time_link WHERE account_id = $1', [accountId]);
      await tx.rows('UPDATE account SET disabled_at = $2 WHERE id = $1', [accountId, tx.at]);
      await appendToNode(tx, 'ACCOUNT', accountId, 'UPDATED', { disabled: true });
      await endSessions(tx, accountId, null);
    });
  }

  enable(actor: Actor, accountId: string): Promise<{ accountId: string } | Refused> {
    return this.change(actor, accountId, async (tx) => {
      await tx.rows('UPDATE account SET disabled_at = NULL WHERE id = $1', [accountId]);
      await appendToNode(tx, 'ACCOUNT', accountId, 'UPDATED', { disabled: false });
    });
  }

  /** GDPR art. 17: who it was is forgotten. The journal keeps its id, which no longer leads to anybody. */
  erase(actor: Actor, accountId: string): Promise<{ accountId: string } | Refused> {
    return this.change(actor, accountId, async (tx, { email }) => {
      await forgetFailuresOf(tx, failureKeys(email, ''));
      await revokeEverything(tx, accountId, ['input', 'accountId']);
      await endSessions(tx, accountId, null);
      await tx.rows('DELETE FROM one_time_link WHERE account_id = $1', [accountId]);
      await tx.rows(
        `UPDATE account SET erased_at = $2, email = '', name = '', password_hash = NULL, openid_issuer = NULL, openid_subject = NULL
         WHERE id = $1`,
        [accountId, tx.at],
      );
      await appendToNode(tx, 'ACCOUNT', accountId, 'DELETED', null);
    });
  }

  private change(
    actor: Actor,
    accountId: string,
    work: (tx: Tx, account: AccountRow) => Promise<void>,
  ): Promise<{ accountId: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      await work(tx, await lockAccount(tx, accountId, ['input', 'accountId']));
      return { accountId };
    });
  }
}
