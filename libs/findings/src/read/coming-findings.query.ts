import type { ReadTx } from '../../../database/src/index.js';
import type { Day } from '../../../model/src/index.js';
import { comingWhere, type FindingFilter } from './finding-filter.js';
import type { FindingsPage, Page } from './findings-page.query.js';
import { SHOWN_COLUMNS, SHOWN_NEIGHBOURS, type ShownRow, toFinding } from './kept-finding.js';

/** The earliest first, and the worst of a day; never two at the same place. */
const EARLIEST_FIRST = `f."from", f.rank, f.member_id COLLATE "C", f.rule COLLATE "C", f.subject_id COLLATE "C"`;

/** One page of the findings that begin on a day in `[from, to)`, in one statement. Their places: first day, rank, member, rule, subject. */
export async function comingFindings(
  tx: ReadTx,
  filter: FindingFilter,
  { from, to }: { from: Day; to: Day },
  { first, after }: Page,
): Promise<FindingsPage> {
  const { condition, parameters } = comingWhere(filter, from, to);
  const place = (after ?? []).map((_, index) => `$${parameters.length + index + 1}`);
  const beyond = after === null ? '' : `AND (${EARLIEST_FIRST}) > (${place.join(', ')})`;
  const rows = await tx.rows<ShownRow>(
    `SELECT ${SHOWN_COLUMNS}
     FROM (SELECT * FROM finding f WHERE ${condition} ${beyond} ORDER BY ${EARLIEST_FIRST} LIMIT ${first + 1}) f ${SHOWN_NEIGHBOURS}
     ORDER BY ${EARLIEST_FIRST}`,
    [...parameters, ...(after ?? [])],
  );
  const page = rows.slice(0, first);
  return {
    findings: page.map(toFinding),
    places: page.map(({ rank, from: begins, memberId, rule, subjectId }) => [begins, rank, memberId, rule, subjectId]),
    hasNextPage: rows.length > first,
  };
}

export async function countComing(tx: ReadTx, filter: FindingFilter, from: Day, to: Day): Promise<number> {
  const { condition, parameters } = comingWhere(filter, from, to);
  const [row] = await tx.rows<{ count: number }>(`SELECT count(*) AS count FROM finding f WHERE ${condition}`, parameters);
  return row?.count ?? 0;
}
