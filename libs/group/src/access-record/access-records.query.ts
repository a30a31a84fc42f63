import type { ReadTx } from '../../../database/src/index.js';
import type { AccessPurpose, SharingLevel } from '../../../model/src/index.js';

/** What a member reads about a question that reached its data. */
export interface AccessRecordRow {
  seq: number;
  at: Date;
  queryId: string;
  fromNode: string;
  fromMember: string | null;
  role: 'GROUP_DPO' | 'LAWYER' | 'MEMBER' | 'NODE';
  person: string;
  purpose: AccessPurpose;
  note: string | null;
  operation: string;
  level: SharingLevel;
  rows: number;
  served: 'LIVE' | 'REFUSED';
}

/** A page of a member's access records, the last first. */
export function accessRecords(tx: ReadTx, memberId: string, first: number, before: number | null): Promise<AccessRecordRow[]> {
  return tx.rows<AccessRecordRow>(
    `SELECT seq, at, query_id AS "queryId", from_node AS "fromNode", from_member AS "fromMember", role, person, purpose, note, operation,
       level, rows, served
     FROM access_record WHERE member_id = $1 AND ($2::bigint IS NULL OR seq < $2) ORDER BY seq DESC LIMIT $3`,
    [memberId, before, first],
  );
}

export async function countAccessRecords(tx: ReadTx, memberId: string): Promise<number> {
  const [row] = await tx.rows<{ count: number }>('SELECT count(*) AS count FROM access_record WHERE member_id = $1', [memberId]);
  return row?.count ?? 0;
}
