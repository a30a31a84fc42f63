import type { ReadTx } from '../../../database/src/index.js';
import { LINKED } from './record-accesses.js';

export interface AccessVerification {
  records: number;
  /** The link of the last one; null: nobody asked. */
  head: string | null;
  /** The places where the chain does not hold. */
  broken: number[];
}

/** Recomputes the chain of a member's access records. */
export async function verifyAccessRecords(tx: ReadTx, memberId: string): Promise<AccessVerification> {
  const rows = await tx.rows<{ seq: number; hash: Buffer; holds: boolean }>(
    `SELECT r.seq, r.hash, r.hash = sha256(coalesce(lag(r.hash) OVER w, '') || convert_to(${LINKED}, 'UTF8'))
       AND r.seq = coalesce(lag(r.seq) OVER w, 0) + 1 AS holds
     FROM access_record r WHERE r.member_id = $1 WINDOW w AS (ORDER BY r.seq) ORDER BY r.seq`,
    [memberId],
  );
  const [head] = await tx.rows<{ seq: number; hash: Buffer }>('SELECT seq, hash FROM access_record_head WHERE member_id = $1', [
    memberId,
  ]);
  const last = rows.at(-1);
  const broken = rows.flatMap(({ seq, holds }) => (holds ? [] : [seq]));
  const isWhole = head === undefined || head.seq === 0 ? last === undefined : last?.seq === head.seq && last.hash.equals(head.hash);
  if (!isWhole) broken.push(head?.seq ?? 0);
  return { records: rows.length, head: last?.hash.toString('hex') ?? null, broken };
}
