import type { Tx } from '../../../database/src/index.js';
import { newId } from '../../../runtime/src/index.js';
import type { Seeds } from '../examination/seeds.js';

/** A register whose findings are not current, and from which of its records to begin. */
export interface Due {
  memberId: string;
  seeds: Seeds;
}

/** These members are pending from this commit on, and are examined soon after. */
export async function makeDue(tx: Tx, due: readonly Due[]): Promise<void> {
  if (due.length === 0) return;
  await tx.rows(
    `INSERT INTO examination_due (member_id, id, since, seeds)
     SELECT d."memberId", d.id, $2, nullif(d.seeds, 'null') FROM jsonb_to_recordset($1::jsonb) AS d("memberId" text, id uuid, seeds jsonb)`,
    [JSON.stringify(due.map((one) => ({ ...one, id: newId() }))), tx.at],
  );
}
