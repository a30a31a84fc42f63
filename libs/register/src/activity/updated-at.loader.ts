import type { RecordKey } from '../ids/record-ids.js';
import type { Batch } from '../loaders/loader.js';

/** When activities were last changed, as the journal knows it; null: it does not. A redaction changes nothing of the record. */
export const activitiesUpdatedAt: Batch<RecordKey, Date | null> = async (tx, keys) => {
  const rows = await tx.rows<{ at: Date | null }>(
    `SELECT j.at FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS k(member_id, id, ordinal)
     LEFT JOIN LATERAL (
       SELECT j.at FROM journal j
       WHERE j.member_id = k.member_id AND j.record_type = 'ACTIVITY' AND j.record_id = k.id AND j.action <> 'REDACTED'
       ORDER BY j.seq DESC LIMIT 1) j ON true
     ORDER BY k.ordinal`,
    [keys.map(({ memberId }) => memberId), keys.map(({ id }) => id)],
  );
  return rows.map(({ at }) => at);
};
