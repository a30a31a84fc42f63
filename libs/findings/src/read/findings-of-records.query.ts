import type { ReadTx } from '../../../database/src/index.js';
import type { Day } from '../../../model/src/index.js';
import {
  SHOWN_COLUMNS,
  SHOWN_NEIGHBOURS,
  type ShownRow,
  holdsOn,
  type KeptFinding,
  toFinding,
  WORST_FIRST,
} from './kept-finding.js';

/** A record, and the day on which its findings hold. */
export interface RecordOnDay {
  memberId: string;
  id: string;
  asOf: Day;
}

/**
 * The findings of many records, in the order of the records, the worst first. Those of an activity are its own, and those of what
 * serves it: uses, places, agreements.
 */
export async function findingsOfRecords(
  tx: ReadTx,
  type: 'ACTIVITY' | 'ENGAGEMENT' | 'LOCATION' | 'AGREEMENT',
  records: readonly RecordOnDay[],
): Promise<KeptFinding[][]> {
  const rows = await tx.rows<ShownRow & { ordinal: number }>(
    `WITH k AS MATERIALIZED (
       SELECT * FROM unnest($1::text[], $2::text[], $3::date[]) WITH ORDINALITY AS k(member_id, id, as_of, ordinal))
     SELECT k.ordinal, ${SHOWN_COLUMNS}
     FROM k JOIN ${type === 'ACTIVITY' ? ofActivities : ofSubjects(type)} AND ${holdsOn('k.as_of')} ${SHOWN_NEIGHBOURS}
     ORDER BY k.ordinal, ${WORST_FIRST}`,
    [
      records.map(({ memberId }) => memberId),
      records.map(({ id }) => id),
      records.map(({ asOf }) => asOf),
      ...(type === 'ACTIVITY' ? [[...new Set(records.map(({ memberId }) => memberId))]] : []),
    ],
  );
  const found: KeptFinding[][] = records.map(() => []);
  for (const { ordinal, ...row } of rows) found[ordinal - 1]?.push(toFinding(row));
  return found;
}

/** The findings of each member are read once, however many of its activities are asked for. */
const ofActivities = `(
  SELECT f.*, unnest(CASE WHEN f.subject_type = 'ACTIVITY' THEN array_remove(f.activity_ids, f.subject_id) || f.subject_id ELSE f.activity_ids END)
    AS activity_id
  FROM finding f WHERE f.member_id = ANY($4)) f ON f.member_id = k.member_id AND f.activity_id = k.id`;

const ofSubjects = (type: string) =>
  `finding f ON f.member_id = k.member_id AND f.subject_id = k.id AND f.subject_type = '${type}'`;
