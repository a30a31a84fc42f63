import { type Change, type Content, saySame } from '../../../journal/src/index.js';
import type { KeptType } from '../record-map.js';

/** What the journal says of a new record: the fields that say something are those it changed. */
export function creationOf(type: KeptType, record: { id: string }): Change {
  const content: Content = { ...record };
  const changedFields = Object.keys(content).filter((field) => content[field] !== null);
  return { recordType: type, recordId: record.id, action: 'CREATED', version: 1, changedFields, content };
}

/** The fields of which two versions of a record say different things, in the order of the second. */
export function differingFields(before: object, after: object): string[] {
  const [old, now] = [before as Content, after as Content];
  return Object.keys(now).filter((field) => !saySame(old[field], now[field]));
}
