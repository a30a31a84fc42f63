import type { Tx } from '../../../database/src/index.js';
import { keyOfProvider } from '../../../law/src/index.js';
import type { Provider } from '../../../model/src/index.js';
import type { RecordChange } from '../../../records/src/index.js';
import { newId } from '../../../runtime/src/index.js';

/**
 * A change that touches registers other than its own: of a provider's facts, of what members say of it together, of an agreement that
 * others may rely on, of the member that holds agreements, of the calendar of law.
 */
export interface Sweep {
  kind: 'PROVIDER' | 'PROVIDER_KEY' | 'AGREEMENT' | 'HOLDER' | 'CALENDAR';
  /** The id of a provider, its key, `<memberId>/<agreementId>`, a member's id, a calendar's id. */
  subject: string;
}

/**
 * Whoever is touched is pending from this commit on (`examination_pending`), and is examined soon after. One that nobody has looked at
 * yet will wait for this transaction as well: it is not left twice.
 */
export async function sweep(tx: Tx, sweeps: readonly Sweep[]): Promise<void> {
  if (sweeps.length === 0) return;
  await tx.rows(
    `INSERT INTO examination_sweep (id, at, kind, subject)
     SELECT s.id, $2, s.kind, s.subject FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, kind text, subject text)
     WHERE NOT EXISTS (
       SELECT FROM examination_sweep same WHERE same.kind = s.kind AND same.subject = s.subject AND same.waits_for IS NULL)`,
    [JSON.stringify(sweeps.map((one) => ({ ...one, id: newId() }))), tx.at],
  );
}

/** What changes of records mean for the registers of others. */
export function sweepsAfter(changes: readonly RecordChange[]): Sweep[] {
  return changes.flatMap((change): Sweep[] => {
    const { type, memberId, id, before, after } = change;
    if (type === 'AGREEMENT') return [{ kind: 'AGREEMENT', subject: `${memberId}/${id}` }];
    if (type === 'MEMBER' && before !== null) return [{ kind: 'HOLDER', subject: memberId }];
    if (type === 'PROVIDER' && before !== null && after !== null) return ofProvider(before as Provider, after as Provider);
    return [];
  });
}

function ofProvider(before: Provider, after: Provider): Sweep[] {
  const [then, now] = [keyOfProvider(before), keyOfProvider(after)];
  const keys = then === now ? [] : [then, now];
  return [{ kind: 'PROVIDER', subject: after.id }, ...keys.map((subject): Sweep => ({ kind: 'PROVIDER_KEY', subject }))];
}
