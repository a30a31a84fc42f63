import type { Tx } from '../../../database/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { hashOf, newSecret } from '../secret/secret.js';

/** FIRST_ACCOUNT: of the whole node. PASSWORD: an account's person chooses a password, the first one or a new one. */
export type LinkPurpose = 'FIRST_ACCOUNT' | 'PASSWORD';

/** The secret of a link that works once. A new one replaces those before it. */
export async function makeLink(tx: Tx, purpose: LinkPurpose, accountId: string | null, lasting: number): Promise<string> {
  const secret = newSecret();
  await tx.rows('DELETE FROM one_time_link WHERE purpose = $1 AND account_id IS NOT DISTINCT FROM $2', [purpose, accountId]);
  await tx.rows('INSERT INTO one_time_link (hash, purpose, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)', [
    hashOf(secret),
    purpose,
    accountId,
    tx.at,
    new Date(Date.parse(tx.at) + lasting),
  ]);
  return secret;
}

/** Uses a link up. The account that it is for. */
export async function useLink(tx: Tx, purpose: LinkPurpose, secret: string): Promise<{ accountId: string | null }> {
  const [link] = await tx.rows<{ account_id: string | null }>(
    'DELETE FROM one_time_link WHERE hash = $1 AND purpose = $2 AND expires_at > $3 RETURNING account_id',
    [hashOf(secret), purpose, tx.at],
  );
  if (link === undefined) refuse('REFUSED', ['input', 'secret'], noLink);
  return { accountId: link.account_id };
}

/** Refuses a link that leads nowhere, before anything that takes time is done for whoever sent it. */
export async function checkLink(tx: Tx, purpose: LinkPurpose, secret: string): Promise<void> {
  const links = await tx.rows('SELECT purpose FROM one_time_link WHERE hash = $1 AND purpose = $2 AND expires_at > $3', [
    hashOf(secret),
    purpose,
    tx.at,
  ]);
  if (links.length === 0) refuse('REFUSED', ['input', 'secret'], noLink);
}

const noLink = {
  fr: 'Ce lien a déjà servi, ou n’est plus valable : demandez-en un autre.',
  en: 'This link was used already, or is no longer valid: ask for another.',
};

export const ONE_HOUR = 3_600_000;
export const ONE_WEEK = 7 * 86_400_000;
