import type { ReadTx } from '../../../../libs/database/src/index.js';

/** How many registers there are, and how many of their findings a calendar opened and closed. */
export async function changesOfCalendar(tx: ReadTx, calendar: string): Promise<ChangesOfCalendar> {
  const [counts] = await tx.rows<ChangesOfCalendar>(
    `SELECT (SELECT count(*) FROM member) AS registers, count(*) FILTER (WHERE change = 'OPENED') AS opened, count(*) FILTER (WHERE change = 'CLOSED') AS closed
     FROM finding_change WHERE calendar = $1`,
    [calendar],
  );
  return counts ?? { registers: 0, opened: 0, closed: 0 };
}

interface ChangesOfCalendar {
  registers: number;
  opened: number;
  closed: number;
}
