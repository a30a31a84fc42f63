import type { ReadTx } from '../../../database/src/index.js';
import { SHOWN_COLUMNS, SHOWN_NEIGHBOURS, type FindingKey, type ShownRow, type KeptFinding, toFinding } from './kept-finding.js';

/** Findings by the runs that they are, in the order of the keys; null: none, or none that the actor may read. */
export async function findingsByKey(tx: ReadTx, keys: readonly FindingKey[]): Promise<(KeptFinding | null)[]> {
  const rows = await tx.rows<ShownRow & { ordinal: number }>(
    `SELECT k.ordinal, ${SHOWN_COLUMNS}
     FROM unnest($1::text[], $2::text[], $3::text[], $4::date[]) WITH ORDINALITY AS k(member_id, rule, subject_id, "from", ordinal)
     JOIN finding f ON f.member_id = k.member_id AND f.rule = k.rule AND f.subject_id = k.subject_id AND f."from" = k."from"
     ${SHOWN_NEIGHBOURS}`,
    [
      keys.map(({ memberId }) => memberId),
      keys.map(({ rule }) => rule),
      keys.map(({ subjectId }) => subjectId),
      keys.map(({ from }) => from),
    ],
  );
  const found = new Map(rows.map(({ ordinal, ...row }) => [ordinal, toFinding(row)]));
  return keys.map((_, index) => found.get(index + 1) ?? null);
}
