import { violatedKey, type Tx } from '../../../database/src/index.js';
import { newId, refuse } from '../../../runtime/src/index.js';
import { appendToNode } from './account-journal.js';

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  locale: 'fr' | 'en';
  disabled_at: Date | null;
  erased_at: Date | null;
  password_hash: string | null;
}

/** A new account, without a password yet. */
export async function createAccount(
  tx: Tx,
  { email, name, locale }: Pick<AccountRow, 'email' | 'name' | 'locale'>,
): Promise<string> {
  const id = newId();
  try {
    await tx.rows('INSERT INTO account (id, email, name, locale, created_at) VALUES ($1, $2, $3, $4, $5)', [
      id,
      email.trim(),
      name.trim(),
      locale,
      tx.at,
    ]);
  } catch (error) {
    if (violatedKey(error) === null) throw error;
    refuse('CONFLICT', ['input', 'email'], hasAccount);
  }
  await appendToNode(tx, 'ACCOUNT', id, 'CREATED', { id });
  return id;
}

/** An account that was not erased, held until the end of the transaction. */
export async function lockAccount(tx: Tx, id: string, path: readonly string[]): Promise<AccountRow> {
  const [account] = isUuid.test(id)
    ? await tx.rows<AccountRow>('SELECT * FROM account WHERE id = $1 AND erased_at IS NULL FOR UPDATE', [id])
    : [];
  if (account === undefined) refuse('NOT_FOUND', path, noAccount);
  return account;
}

export async function endSessions(tx: Tx, accountId: string, exceptSession: string | null): Promise<void> {
  await tx.rows('DELETE FROM session WHERE account_id = $1 AND id IS DISTINCT FROM $2', [accountId, exceptSession]);
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const noAccount = { fr: 'Ce compte n’existe pas.', en: 'There is no such account.' };
const hasAccount = {
  fr: 'Cette adresse a déjà un compte : donnez-lui un rôle.',
  en: 'This address already has an account: give it a role.',
};
