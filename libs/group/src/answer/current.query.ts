import type { Tx } from '../../../database/src/index.js';

/** Those of the members whose findings are being examined again. */
export async function pendingAmong(tx: Tx, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>('SELECT DISTINCT member_id AS id FROM shared_pending WHERE member_id = ANY($1)', [
    memberIds,
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** The version of the calendar of law under which findings are made here. */
export async function calendarInForce(tx: Tx): Promise<string> {
  const [calendar] = await tx.rows<{ version: string }>(
    'SELECT version FROM shared_calendar ORDER BY loaded_at DESC, id DESC LIMIT 1',
  );
  return calendar?.version ?? '';
}
