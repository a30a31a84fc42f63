import { createHash } from 'node:crypto';
import type { Tx } from '../../../database/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { networkOf } from './client-network.js';

/** Whose tries are counted: of one address of a person, whether an account has it or not, and of one client. */
export interface FailureKeys {
  email: Buffer;
  client: Buffer;
}

/** What is kept names nobody. */
export function failureKeys(email: string, clientAddress: string): FailureKeys {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return { email: digest(`email ${email.trim().toLowerCase()}`), client: digest(`client ${networkOf(clientAddress)}`) };
}

/**
 * Slows down those who try passwords. A try counts as a failure from before the password is looked at, so that a thousand at once
 * are no more than one after the other; `forgetFailures` takes a right one back. Commit before looking.
 */
export async function countTry(tx: Tx, { email, client }: FailureKeys): Promise<void> {
  await tx.rows('DELETE FROM sign_in_failure WHERE last_at < $1', [new Date(Date.parse(tx.at) - 86_400_000)]);
  const locked: number[] = [];
  for (const [key, { free, backEachMinute }] of [
    [client, OF_CLIENT],
    [email, OF_EMAIL],
  ] as const) {
    await tx.rows('INSERT INTO sign_in_failure (key, failures, last_at) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [key, tx.at]);
    const [kept] = await tx.rows<{ locked_until: Date | null }>(
      'SELECT locked_until FROM sign_in_failure WHERE key = $1 FOR UPDATE',
      [key],
    );
    locked.push((kept?.locked_until?.getTime() ?? 0) - Date.parse(tx.at));
    await tx.rows(count, [key, tx.at, free, backEachMinute]);
  }
  refuseFor(Math.max(...locked));
}

/** The password was right. What was tried on this account is forgotten; the client keeps its other failures, and no wait for this one. */
export async function forgetFailures(tx: Tx, { email, client }: FailureKeys): Promise<void> {
  await tx.rows('UPDATE sign_in_failure SET failures = greatest(0, failures - 1), locked_until = NULL WHERE key = $1', [client]);
  await forgetFailuresOf(tx, { email });
}

export async function forgetFailuresOf(tx: Tx, { email }: Pick<FailureKeys, 'email'>): Promise<void> {
  await tx.rows('DELETE FROM sign_in_failure WHERE key = $1', [email]);
}

function refuseFor(milliseconds: number): void {
  if (milliseconds <= 0) return;
  const minutes = Math.ceil(milliseconds / 60_000);
  refuse('REFUSED', ['input'], {
    fr: `Trop de tentatives. Réessayez dans ${minutes} min.`,
    en: `Too many attempts. Try again in ${minutes} min.`,
  });
}

/**
 * After five failures a minute, then two, four… up to an hour. A client, which the people of a whole building may share, is given more,
 * and one back every minute.
 */
const OF_EMAIL = { free: 5, backEachMinute: 0 };
const OF_CLIENT = { free: 50, backEachMinute: 1 };

const count = `
UPDATE sign_in_failure SET (failures, last_at, locked_until) = (
  SELECT now.failures, $2::timestamptz, CASE WHEN now.failures >= $3::integer
    THEN $2::timestamptz + least(60, power(2, least(now.failures - $3::integer, 6))) * interval '1 minute' END
  FROM (SELECT 1 + greatest(0,
    sign_in_failure.failures - $4::integer * floor(extract(epoch FROM $2::timestamptz - last_at) / 60)::integer) AS failures) AS now)
WHERE key = $1`;
