import type { Tx } from '../../../database/src/index.js';
import { newId } from '../../../runtime/src/index.js';
import type { FindingChanges } from '../examination/opened-closed.rule.js';

/** What a new calendar of law changed in the findings of a member, one by one. Null: none was loaded. */
export async function keepCalendarChanges(
  tx: Tx,
  memberId: string,
  calendar: string | null,
  { opened, closed }: FindingChanges,
): Promise<void> {
  if (calendar === null) return;
  const changes = [
    ...opened.map((finding) => ({ change: 'OPENED', finding })),
    ...closed.map((finding) => ({ change: 'CLOSED', finding })),
  ];
  await tx.rows(
    `INSERT INTO finding_change (member_id, id, calendar, change, finding)
     SELECT $1, c.id, $2, c.change, c.finding FROM jsonb_to_recordset($3::jsonb) AS c(id uuid, change text, finding jsonb)`,
    [memberId, calendar, JSON.stringify(changes.map((one) => ({ ...one, id: newId() })))],
  );
}
