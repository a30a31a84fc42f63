import { Injectable } from '@nestjs/common';
import { theNode, Transactions, type Tx } from '../../../database/src/index.js';
import { isRefused, type Language, refuse, type Refused } from '../../../runtime/src/index.js';
import { checkLink, makeLink, ONE_HOUR, useLink } from '../link/one-time-link.js';
import { hashPassword } from '../password/password-hash.js';
import { checkPassword } from '../password/password-rules.js';
import { giveNodeRole } from '../role/give-role.js';
import { startSession, type StartedSession } from '../session/start-session.js';
import { createAccount } from './accounts.js';

export interface FirstAccountInput {
  secret: string;
  email: string;
  name: string;
  password: string;
  locale: Language;
}

/** The first person of a new node: whoever reads its terminal. */
@Injectable()
export class FirstAccount {
  constructor(private readonly transactions: Transactions) {}

  /** The secret of a link that makes the first account; null: there is one. */
  async link(): Promise<string | null> {
    const secret = await this.transactions.run(theNode, async (tx) =>
      (await hasAccounts(tx)) ? null : makeLink(tx, 'FIRST_ACCOUNT', null, ONE_HOUR),
    );
    if (isRefused(secret)) throw secret;
    return secret;
  }

  /** Its person administers the node, and is signed in. */
  async create({ secret, password, ...account }: FirstAccountInput, device: string | null): Promise<StartedSession | Refused> {
    const known = await this.transactions.run(theNode, (tx) => checkLink(tx, 'FIRST_ACCOUNT', secret));
    if (isRefused(known)) return known;
    const hash = await hashPassword(password);
    return this.transactions.run(theNode, async (tx) => {
      await tx.rows('LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE');
      await useLink(tx, 'FIRST_ACCOUNT', secret);
      if (await hasAccounts(tx)) refuse('REFUSED', ['input', 'secret'], alreadyThere);
      checkPassword(password, account, ['input', 'password']);
      const id = await createAccount(tx, account);
      await tx.rows('UPDATE account SET password_hash = $2 WHERE id = $1', [id, hash]);
      await giveNodeRole(tx, { actorId: id, role: 'NODE_ADMIN' });
      return startSession(tx, id, device);
    });
  }
}

async function hasAccounts(tx: Tx): Promise<boolean> {
  return (await tx.rows('SELECT id FROM account LIMIT 1')).length > 0;
}

const alreadyThere = { fr: 'Ce nœud a déjà un premier compte.', en: 'This node already has its first account.' };
