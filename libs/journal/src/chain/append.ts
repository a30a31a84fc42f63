import type { ReadTx, Tx } from '../../../database/src/index.js';
import { contentDigest, link, newSalt, noLink } from './digests.js';
import type { Change } from './entry.js';

/**
 * Writes changes into the chain of a member, in order, in the transaction that makes them. Writers of one member follow one another
 * from here to their commit.
 */
export async function append(tx: Tx, memberId: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const head = await lockHead(tx, memberId);
  // An instant never goes back along a chain, even when the clock of the machine does.
  const at = head.at > tx.at ? head.at : tx.at;
  let { seq, hash } = head;
  for (let start = 0; start < changes.length; start += batch) {
    const rows = changes.slice(start, start + batch).map((change) => {
      const salt = newSalt();
      const digest = contentDigest(salt, change.content);
      const entry = { ...change, memberId, seq: ++seq, at, actorId: tx.actor.id, through: tx.actor.through };
      hash = link(hash, entry, digest);
      return { ...change, seq, salt: hex(salt), digest: hex(digest), hash: hex(hash) };
    });
    await tx.prepared(insert, [memberId, at, tx.actor.id, tx.actor.through, JSON.stringify(rows), seq, hash]);
  }
}

/** Waits for whoever writes in this chain; nobody else does until the transaction ends. `append` does it too, later. */
export async function holdChain(tx: Tx, memberId: string): Promise<void> {
  await lockHead(tx, memberId);
}

interface Head {
  seq: number;
  at: string;
  hash: Buffer;
}

async function lockHead(tx: Tx, memberId: string): Promise<Head> {
  const [head] = await tx.prepared<HeadRow>(select, [memberId]);
  if (head) return { ...head, at: head.at.toISOString() };
  await tx.rows('INSERT INTO journal_head (member_id, seq, at, hash) VALUES ($1, 0, $2, $3) ON CONFLICT DO NOTHING', [
    memberId,
    tx.at,
    noLink,
  ]);
  return lockHead(tx, memberId);
}

type HeadRow = Omit<Head, 'at'> & { at: Date };
const select = 'SELECT seq, at, hash FROM journal_head WHERE member_id = $1 FOR UPDATE';

const insert = `
WITH place AS (SELECT greatest(tx, pg_current_xact_id()) AS tx FROM journal_head WHERE member_id = $1),
entries AS (
  INSERT INTO journal (member_id, seq, at, actor_id, through, action, record_type, record_id, version, changed_fields, content,
    salt, digest, hash, tx)
  SELECT $1, e.seq, $2, $3, $4, e.action, e."recordType", e."recordId", e.version,
    ARRAY(SELECT jsonb_array_elements_text(e."changedFields")), nullif(e.content, 'null'),
    decode(e.salt, 'hex'), decode(e.digest, 'hex'), decode(e.hash, 'hex'), place.tx
  FROM place, jsonb_to_recordset($5::jsonb) AS e(seq bigint, action text, "recordType" text, "recordId" text, version integer,
    "changedFields" jsonb, content jsonb, salt text, digest text, hash text)
)
UPDATE journal_head h SET seq = $6, at = $2, hash = $7, tx = place.tx FROM place WHERE h.member_id = $1`;

const batch = 1000;
const hex = (bytes: Buffer) => bytes.toString('hex');

/** The last entry of a chain: its number and its link. Null: nothing was ever written. */
export async function headOf(tx: ReadTx, memberId: string): Promise<{ seq: number; hash: string } | null> {
  const [head] = await tx.rows<{ seq: number; hash: Buffer }>('SELECT seq, hash FROM journal_head WHERE member_id = $1', [
    memberId,
  ]);
  return head ? { seq: head.seq, hash: hex(head.hash) } : null;
}
