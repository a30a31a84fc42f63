import type { Tx } from '../../../database/src/index.js';
import type { SharingLevel } from '../../../model/src/index.js';
import type { Asker } from '../protocol/asker.js';

/** What a question got of one member. */
export interface Access {
  memberId: string;
  level: SharingLevel;
  rows: number;
  served: 'LIVE' | 'REFUSED';
}

/** Writes who asked what of each member, into its chain, in the transaction that makes the answer. */
export async function recordAccesses(tx: Tx, asked: Asker & { operation: string }, accesses: readonly Access[]): Promise<void> {
  if (accesses.length === 0) return;
  // In one order: two questions about the same members follow one another.
  const told = JSON.stringify([...accesses].sort((a, b) => (a.memberId < b.memberId ? -1 : 1)));
  await tx.rows(hold, [told]);
  const { queryId, nodeId, memberId, role, person, purpose, note, operation } = asked;
  await tx.rows(append, [told, tx.at, queryId, nodeId, memberId, role, person, purpose, note, operation]);
}

const hold = `
INSERT INTO access_record_head AS h (member_id, seq, hash)
SELECT t."memberId", 0, '' FROM jsonb_to_recordset($1::jsonb) AS t("memberId" text)
ON CONFLICT (member_id) DO UPDATE SET seq = h.seq`;

/** What a link of the chain covers, after the link before it. */
export const LINKED = `jsonb_build_array(r.member_id, r.seq, to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), r.query_id, r.from_node,
  r.from_member, r.role, r.person, r.purpose, r.note, r.operation, r.level, r.rows, r.served)::text`;

const append = `
WITH told AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t("memberId" text, level text, rows int, served text)),
r AS (
  SELECT h.member_id, h.seq + 1 AS seq, $2::timestamptz AS at, $3::uuid AS query_id, $4::uuid AS from_node, $5::text AS from_member,
    $6::text AS role, $7::text AS person, $8::text AS purpose, $9::text AS note, $10::text AS operation, t.level, t.rows, t.served,
    h.hash AS previous
  FROM told t JOIN access_record_head h ON h.member_id = t."memberId"),
linked AS MATERIALIZED (SELECT r.*, sha256(r.previous || convert_to(${LINKED}, 'UTF8')) AS hash FROM r),
moved AS (UPDATE access_record_head h SET seq = l.seq, hash = l.hash FROM linked l WHERE h.member_id = l.member_id)
INSERT INTO access_record (member_id, seq, at, query_id, from_node, from_member, role, person, purpose, note, operation, level, rows,
  served, hash)
SELECT member_id, seq, at, query_id, from_node, from_member, role, person, purpose, note, operation, level, rows, served, hash FROM linked`;
