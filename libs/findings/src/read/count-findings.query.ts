import type { ReadTx } from '../../../database/src/index.js';
import type { Day } from '../../../model/src/index.js';
import { type FindingFilter, findingsWhere, membersWhere } from './finding-filter.js';

/** Never added up in silence: what is established, and what cannot be ruled out. */
export interface FindingCounts {
  established: number;
  unknown: number;
}

/** How many hold on a day. */
export async function countFindings(tx: ReadTx, filter: FindingFilter, asOf: Day): Promise<FindingCounts> {
  const { condition, parameters } = findingsWhere(filter, asOf);
  const [counts] = await tx.rows<FindingCounts>(
    `SELECT count(*) FILTER (WHERE f.certainty = 'ESTABLISHED') AS established, count(*) FILTER (WHERE f.certainty = 'UNKNOWN') AS unknown
     FROM finding f WHERE ${condition}`,
    parameters,
  );
  return counts ?? { established: 0, unknown: 0 };
}

/** How many of the members that a filter speaks of have findings that are not current: they are being examined again. */
export async function pendingMembers(tx: ReadTx, filter: FindingFilter): Promise<number> {
  const { condition, parameters } = membersWhere(filter);
  const [row] = await tx.rows<{ count: number }>(
    `SELECT count(DISTINCT f.member_id) AS count FROM examination_pending f WHERE ${condition}`,
    parameters,
  );
  return row?.count ?? 0;
}

/** Those of the members whose findings are not current. */
export async function membersPending(tx: ReadTx, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>('SELECT DISTINCT member_id AS id FROM examination_pending WHERE member_id = ANY($1)', [
    memberIds,
  ]);
  return new Set(rows.map(({ id }) => id));
}
