import type { ReadTx } from '../../../database/src/index.js';
import type { Instant } from '../../../model/src/index.js';
import type { JournalAction, RecordType } from '../chain/entry.js';

/** One step of the feed. Contents are not in it: whoever follows reads the record, in its present state. */
export interface FedChange {
  position: FeedPosition;
  at: Instant;
  memberId: string;
  action: Exclude<JournalAction, 'REDACTED'>;
  recordType: RecordType;
  recordId: string;
  version: number;
  changedFields: string[];
}

/** After which entry to go on: transaction, member, sequence. */
export type FeedPosition = [tx: string, memberId: string, seq: number];

/**
 * The changes of the members that the actor reads, after a position. An entry appears once every older transaction has ended, so that
 * none can slip in before it: a follower misses nothing. `position` is where to go on, even when nothing came.
 */
export async function changesSince(
  tx: ReadTx,
  after: FeedPosition | null,
  first: number,
): Promise<{ changes: FedChange[]; hasMore: boolean }> {
  const [fromTx, fromMember, fromSeq] = after ?? ['0', '', 0];
  const rows = await tx.rows<Row>(statement, [fromTx, fromMember, fromSeq, first + 1]);
  return { changes: rows.slice(0, first).map(toChange), hasMore: rows.length > first };
}

const statement = `
SELECT j.tx::text AS position, member_id, seq, at, action, record_type, record_id, version, changed_fields FROM journal j
WHERE (j.tx, member_id, seq) > ($1::xid8, $2, $3)
  AND j.tx < pg_snapshot_xmin(pg_current_snapshot())
  AND member_id <> '' AND action <> 'REDACTED'
  AND record_type IN ('MEMBER', 'ACTIVITY', 'ENGAGEMENT', 'LOCATION', 'AGREEMENT', 'DECISION')
ORDER BY j.tx, member_id, seq LIMIT $4`;

interface Row {
  position: string;
  member_id: string;
  seq: number;
  at: Date;
  action: Exclude<JournalAction, 'REDACTED'>;
  record_type: RecordType;
  record_id: string;
  version: number;
  changed_fields: string[];
}

function toChange(row: Row): FedChange {
  return {
    position: [row.position, row.member_id, row.seq],
    at: row.at.toISOString(),
    memberId: row.member_id,
    action: row.action,
    recordType: row.record_type,
    recordId: row.record_id,
    version: row.version,
    changedFields: row.changed_fields,
  };
}
