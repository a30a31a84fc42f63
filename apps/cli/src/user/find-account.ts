import type { Transactions } from '../../../../libs/database/src/index.js';
import { refuse } from '../../../../libs/runtime/src/index.js';
import { ofTheNode } from '../node/actor.js';

/** The id of the account of this address. Refused when there is none. */
export async function findAccount(transactions: Transactions, email: string): Promise<string> {
  const [account] = await transactions.read(ofTheNode, (tx) =>
    tx.rows<{ id: string }>('SELECT id FROM account WHERE lower(email) = lower($1) AND erased_at IS NULL', [email.trim()]),
  );
  return (
    account?.id ??
    refuse('NOT_FOUND', ['email'], {
      fr: `personne n’a l’adresse « ${email} » ici (vigie user list donne les comptes)`,
      en: `nobody has the address “${email}” here (vigie user list gives the accounts)`,
    })
  );
}
