import { createHash } from 'node:crypto';
import type { Tx } from '../../../database/src/index.js';
import { refuse } from '../../../runtime/src/index.js';

/**
 * Slows down those who try passwords: for one address of a person, whether an account has it or not, and for one client. What is kept
 * names nobody.
 */
export function failureKeys(email: string, clientAddress: string): Buffer[] {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return [digest(`email ${email.toLowerCase()}`), digest(`client ${clientAddress}`)];
}

export async function refuseWhileLocked(tx: Tx, keys: readonly Buffer[]): Promise<void> {
  const [locked] = await tx.rows<{ until: Date | null }>(
    'SELECT max(locked_until) AS until FROM sign_in_failure WHERE key = ANY($1)',
    [keys],
  );
  const left = (locked?.until?.getTime() ?? 0) - Date.parse(tx.at);
  if (left <= 0) return;
  const minutes = Math.ceil(left / 60_000);
  refuse('REFUSED', ['input'], {
    fr: `Trop de tentatives. Réessayez dans ${minutes} min.`,
    en: `Too many attempts. Try again in ${minutes} min.`,
  });
}

/** After five failures a minute, then two, four… up to an hour. A client, which many people may share, is given more. */
export async function recordFailure(tx: Tx, [email, client]: readonly Buffer[]): Promise<void> {
  await tx.rows('DELETE FROM sign_in_failure WHERE last_at < $1', [new Date(Date.parse(tx.at) - 86_400_000)]);
  for (const [key, free] of [
    [email, 5],
    [client, 50],
  ] as const) {
    await tx.rows(
      `INSERT INTO sign_in_failure AS f (key, failures, last_at) VALUES ($1, 1, $2::timestamptz)
       ON CONFLICT (key) DO UPDATE SET failures = f.failures + 1, last_at = $2::timestamptz, locked_until =
         CASE WHEN f.failures + 1 >= $3 THEN $2::timestamptz + least(60, power(2, least(f.failures + 1 - $3, 6))) * interval '1 minute' END`,
      [key, tx.at, free],
    );
  }
}

export async function forgetFailures(tx: Tx, [email]: readonly Buffer[]): Promise<void> {
  await tx.rows('DELETE FROM sign_in_failure WHERE key = $1', [email]);
}
