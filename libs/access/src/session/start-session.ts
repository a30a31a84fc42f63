import type { Tx } from '../../../database/src/index.js';
import { newId } from '../../../runtime/src/index.js';
import { hashOf, newSecret } from '../secret/secret.js';

/** A session that began: the secret is for the cookie alone. */
export interface StartedSession {
  secret: string;
  accountId: string;
  expiresAt: Date;
}

/** Always a new one: a secret that was there before signing in opens nothing after. */
export async function startSession(tx: Tx, accountId: string, device: string | null): Promise<StartedSession> {
  const secret = newSecret();
  const expiresAt = new Date(Date.parse(tx.at) + LONGEST);
  await tx.rows('DELETE FROM session WHERE expires_at < $1', [tx.at]);
  await tx.rows(
    `INSERT INTO session (id_hash, id, account_id, created_at, last_seen_at, expires_at, device) VALUES ($1, $2, $3, $4, $4, $5, $6)`,
    [hashOf(secret), newId(), accountId, tx.at, expiresAt, device?.slice(0, 200) ?? null],
  );
  return { secret, accountId, expiresAt };
}

/** Two weeks in all, and half a day without a sign of life. */
const LONGEST = 14 * 86_400_000;
export const IDLE = 12 * 3_600_000;
