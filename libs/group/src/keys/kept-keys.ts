import type { JWK } from 'jose';
import type { ReadTx, Tx } from '../../../database/src/index.js';
import type { Instant } from '../../../model/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import type { RosterKey } from '../roster/roster.js';
import { makeKey, type NewKey, publicPart } from './make-key.js';
import { LISTED_AHEAD, VALID_TOGETHER, type Validity } from './validity.rule.js';

/** NODE: signs what this node says. GROUP: signs the roster, on the keeper's node. */
export type KeyUse = 'NODE' | 'GROUP';

/** A key of this node. Its private part stays in its database: no log, no answer and no file of a member has it. */
export interface KeptKey extends Validity {
  kid: string;
  privateJwk: JWK;
}

/** The oldest first, those that ended too. */
export async function keptKeys(tx: ReadTx, use: KeyUse): Promise<KeptKey[]> {
  const rows = await tx.rows<Row>(
    'SELECT kid, private_jwk, valid_from, valid_until FROM group_key WHERE use = $1 ORDER BY created_at, kid',
    [use],
  );
  return rows.map((row) => ({
    kid: row.kid,
    privateJwk: row.private_jwk,
    from: row.valid_from.toISOString(),
    until: row.valid_until?.toISOString() ?? null,
  }));
}

interface Row {
  kid: string;
  private_jwk: JWK;
  valid_from: Date;
  valid_until: Date | null;
}

/** What the roster says of keys: nothing private, and nothing that ended. */
export function listed(keys: readonly KeptKey[], at: Instant): RosterKey[] {
  return keys
    .filter(({ until }) => until === null || until > at)
    .map(({ kid, privateJwk, from, until }) => ({ kid, jwk: publicPart(privateJwk), from, until }));
}

/** A first key, valid at once. */
export async function keepNewKey(tx: Tx, use: KeyUse): Promise<NewKey> {
  const key = await makeKey();
  await insert(tx, use, key, tx.at);
  return key;
}

/** The next key, which is listed a day before it is used; then both are valid for seven days. */
export async function replaceKey(tx: Tx, use: KeyUse): Promise<{ kid: string; from: Instant }> {
  const current = (await keptKeys(tx, use)).filter(({ until }) => until === null);
  if (current.some(({ from }) => from > tx.at)) refuse('CONFLICT', ['input'], alreadyReplaced);
  const from = later(tx.at, LISTED_AHEAD);
  const key = await makeKey();
  await tx.rows('UPDATE group_key SET valid_until = $2 WHERE use = $1 AND valid_until IS NULL', [use, later(from, VALID_TOGETHER)]);
  await insert(tx, use, key, from);
  return { kid: key.kid, from };
}

/** Nothing more is signed with the keys of a group that this node is not in. They stay: the first one names its accounts in old records. */
export async function endKeys(tx: Tx): Promise<void> {
  await tx.rows('UPDATE group_key SET valid_until = $1 WHERE valid_until IS NULL OR valid_until > $1', [tx.at]);
}

function insert(tx: Tx, use: KeyUse, { kid, privateJwk }: NewKey, from: Instant): Promise<unknown> {
  return tx.rows('INSERT INTO group_key (kid, use, private_jwk, created_at, valid_from) VALUES ($1, $2, $3, $4, $5)', [
    kid,
    use,
    JSON.stringify(privateJwk),
    tx.at,
    from,
  ]);
}

const later = (at: Instant, milliseconds: number): Instant => new Date(Date.parse(at) + milliseconds).toISOString();

const alreadyReplaced = {
  fr: 'Une nouvelle clé est déjà annoncée et n’est pas encore en usage : attendez qu’elle le soit.',
  en: 'A new key is announced already and not yet in use: wait until it is.',
};
