import type { ReadTx } from '../../../database/src/index.js';
import type { FindingRow } from '../examination/finding-row.js';

export interface CalendarLoaded {
  id: string;
  version: string;
  loadedAt: Date;
  /** Findings that hold on more days than under the calendar before, and on fewer, among the members that the actor reads. */
  opened: number;
  closed: number;
}

/** The calendars that this node loaded, the one in force first. */
export function calendarsLoaded(tx: ReadTx): Promise<CalendarLoaded[]> {
  return tx.rows<CalendarLoaded>(
    `SELECT c.id, c.version, c.loaded_at AS "loadedAt",
       (SELECT count(*) FROM finding_change f WHERE f.calendar = c.id AND f.change = 'OPENED') AS opened,
       (SELECT count(*) FROM finding_change f WHERE f.calendar = c.id AND f.change = 'CLOSED') AS closed
     FROM law_calendar c ORDER BY c.loaded_at DESC, c.id DESC`,
  );
}

export interface ChangeUnder {
  id: string;
  memberId: string;
  memberName: string;
  change: 'OPENED' | 'CLOSED';
  finding: FindingRow;
}

/** What a calendar changed, finding by finding, member after member. */
export function changesUnder(
  tx: ReadTx,
  calendar: string,
  { first, after }: { first: number; after: [string, string] | null } = { first: 100_000, after: null },
): Promise<ChangeUnder[]> {
  return tx.rows<ChangeUnder>(
    `SELECT f.id, f.member_id AS "memberId", m.name AS "memberName", f.change, f.finding
     FROM finding_change f JOIN member m ON m.member_id = f.member_id
     WHERE f.calendar = $1 AND (f.member_id, f.id) > ($2, $3) ORDER BY f.member_id, f.id LIMIT $4`,
    [calendar, after?.[0] ?? '', after?.[1] ?? '00000000-0000-0000-0000-000000000000', first],
  );
}
