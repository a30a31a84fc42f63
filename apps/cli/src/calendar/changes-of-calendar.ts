import type { ReadTx } from '../../../../libs/database/src/index.js';

/** How many findings a calendar opened and closed, among the members examined so far. */
export async function changesOfCalendar(tx: ReadTx, calendar: string): Promise<{ opened: number; closed: number }> {
  const [counts] = await tx.rows<{ opened: number; closed: number }>(
    `SELECT count(*) FILTER (WHERE change = 'OPENED') AS opened, count(*) FILTER (WHERE change = 'CLOSED') AS closed
     FROM finding_change WHERE calendar = $1`,
    [calendar],
  );
  return counts ?? { opened: 0, closed: 0 };
}
