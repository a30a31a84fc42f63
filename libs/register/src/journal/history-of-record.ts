import type { ReadTx } from '../../../database/src/index.js';
import { readGlobalId } from '../../../graphql-kit/src/index.js';
import { historyOf, type HistoryEntry } from '../../../journal/src/index.js';
import type { KeptType } from '../../../records/src/index.js';
import { TYPE_NAMES } from '../ids/record-ids.js';

/** The history of what an id names, with the names of those who made it. Null: there is none that the actor may read. */
export async function historyOfRecord(
  tx: ReadTx,
  id: string,
  page: { first: number; before: number | null },
): Promise<(HistoryEntry & { by: string | null })[] | null> {
  const key = readGlobalId(id);
  const recordType = (Object.keys(TYPE_NAMES) as KeptType[]).find((type) => TYPE_NAMES[type] === key?.type);
  if (key === null || recordType === undefined) return null;
  const entries = await historyOf(tx, { memberId: key.memberId ?? '', recordType, recordId: key.id }, page);
  if (entries.length === 0 && page.before === null) return null;
  const names = await namesOf(tx, entries);
  return entries.map((entry) => ({ ...entry, by: (entry.actorId && names.get(entry.actorId)) ?? null }));
}

async function namesOf(tx: ReadTx, entries: HistoryEntry[]): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ actorId }) => actorId ?? []))];
  const rows = await tx.rows<{ id: string; name: string }>(
    `SELECT id, name FROM account WHERE id = ANY($1) AND erased_at IS NULL
     UNION ALL SELECT id, name FROM api_token WHERE id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
