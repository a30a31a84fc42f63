import type { Content, Entry, JournalAction, RecordType } from './entry.js';

/** A row of the journal, as the driver gives it. */
export interface EntryRow {
  member_id: string;
  seq: number;
  at: Date;
  actor_id: string | null;
  through: string;
  action: JournalAction;
  record_type: RecordType;
  record_id: string;
  version: number;
  changed_fields: string[];
  content: Content | null;
}

export const columns = 'member_id, seq, at, actor_id, through, action, record_type, record_id, version, changed_fields, content';

export function toEntry(row: EntryRow): Entry {
  return {
    memberId: row.member_id,
    seq: row.seq,
    at: row.at.toISOString(),
    actorId: row.actor_id,
    through: row.through,
    action: row.action,
    recordType: row.record_type,
    recordId: row.record_id,
    version: row.version,
    changedFields: row.changed_fields,
    content: row.content,
  };
}
