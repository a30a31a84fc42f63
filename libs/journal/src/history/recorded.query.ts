import type { ReadTx } from '../../../database/src/index.js';
import type { Instant } from '../../../model/src/index.js';
import type { Content, RecordType } from '../chain/entry.js';

/** A record as the register said it was. */
export interface Recorded {
  recordType: RecordType;
  recordId: string;
  version: number;
  content: Content;
}

/** Everything that the chain of a member said at an instant: each record with the content of its last change until then. */
export async function recordedAt(tx: ReadTx, memberId: string, at: Instant): Promise<Recorded[]> {
  return tx.rows<Recorded>(
    `SELECT record_type AS "recordType", record_id AS "recordId", version, content FROM (
       SELECT DISTINCT ON (record_type, record_id) record_type, record_id, version, content FROM journal
       WHERE member_id = $1 AND at <= $2 AND action <> 'REDACTED'
       ORDER BY record_type, record_id, seq DESC) AS latest
     WHERE content IS NOT NULL`,
    [memberId, at],
  );
}
