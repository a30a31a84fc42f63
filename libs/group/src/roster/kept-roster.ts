import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { ReadTx, Tx } from '../../../database/src/index.js';
import type { Roster } from './roster.js';

/** A roster that this node accepted, or signed. */
export interface KeptRoster {
  roster: Roster;
  jws: string;
  /** SHA-256 of the JWS, which the next one names. */
  hash: string;
}

/** The one in force. */
export async function lastRoster(tx: ReadTx): Promise<KeptRoster | null> {
  const [row] = await tx.rows<{ jws: string }>('SELECT jws FROM group_roster ORDER BY version DESC LIMIT 1');
  return row === undefined ? null : toKept(row.jws);
}

/** Those after a version, in order, as many as fit in an answer; for who has none, the last one alone: nothing before is needed. */
export async function rostersSince(tx: ReadTx, version: number, mostCharacters: number): Promise<string[]> {
  if (version === 0) {
    const last = await lastRoster(tx);
    return last === null ? [] : [last.jws];
  }
  const rows = await tx.rows<{ jws: string }>(
    `SELECT jws FROM (SELECT version, jws, sum(length(jws)) OVER (ORDER BY version) AS until FROM group_roster WHERE version > $1) AS r
    WHERE until <= $2 OR version = $1 + 1 ORDER BY version LIMIT 100`,
    [version, mostCharacters],
  );
  return rows.map(({ jws }) => jws);
}

export async function keepRoster(tx: Tx, { roster, jws }: Pick<KeptRoster, 'roster' | 'jws'>): Promise<void> {
  await tx.rows('INSERT INTO group_roster (version, jws, hash, accepted_at) VALUES ($1, $2, $3, $4)', [
    roster.version,
    jws,
    hashOf(jws),
    tx.at,
  ]);
}

/** A JWS that was verified when it was kept. */
export function toKept(jws: string): KeptRoster {
  return { roster: decodeJwt(jws) as unknown as Roster, jws, hash: hashOf(jws).toString('base64url') };
}

const hashOf = (jws: string) => createHash('sha256').update(jws).digest();
