import type { ReadTx } from '../../../database/src/index.js';
import type { Content, Entry, RecordType } from '../chain/entry.js';
import { columns, toEntry, type EntryRow } from '../chain/entry-row.js';

/** One version of a record, and what it changed. */
export interface HistoryEntry extends Entry {
  differences: Difference[];
}

export interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

/** The newest first; `before` is the `seq` of the last entry already read. */
export async function historyOf(
  tx: ReadTx,
  record: { memberId: string; recordType: RecordType; recordId: string },
  { first, before }: { first: number; before: number | null },
): Promise<HistoryEntry[]> {
  const rows = await tx.rows<EntryRow & { previous: Content | null }>(
    `SELECT ${columns}, (
       SELECT p.content FROM journal p
       WHERE p.member_id = j.member_id AND p.record_type = j.record_type AND p.record_id = j.record_id
         AND p.seq < j.seq AND p.action <> 'REDACTED'
       ORDER BY p.seq DESC LIMIT 1) AS previous
     FROM journal j
     WHERE member_id = $1 AND record_type = $2 AND record_id = $3 AND seq < $4
     ORDER BY seq DESC LIMIT $5`,
    [record.memberId, record.recordType, record.recordId, before ?? Number.MAX_SAFE_INTEGER, first],
  );
  return rows.map((row) => ({ ...toEntry(row), differences: differencesOf(row, row.previous) }));
}

function differencesOf({ action, changed_fields, content }: EntryRow, previous: Content | null): Difference[] {
  // A redaction says what it struck out, not what it was.
  if (action === 'REDACTED') return [];
  return changed_fields.map((field) => ({ field, before: previous?.[field] ?? null, after: content?.[field] ?? null }));
}
