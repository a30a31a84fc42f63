import { valueAt } from '../read/value-at.js';
import { isRecord } from './record-check.js';

export const listsWithIds = ['activities', 'providers', 'engagements', 'locations', 'agreements'] as const;
export type ListWithIds = (typeof listsWithIds)[number];

/** Where each id stands first in its list; null: the document has no such list, so nothing can be said of references to it. */
export type Ids = Record<ListWithIds, Map<string, number> | null>;

export function idsOf(document: unknown): Ids {
  return {
    activities: idsIn(valueAt(document, 'activities')),
    providers: idsIn(valueAt(document, 'providers')),
    engagements: idsIn(valueAt(document, 'engagements')),
    locations: idsIn(valueAt(document, 'locations')),
    agreements: idsIn(valueAt(document, 'agreements')),
  };
}

function idsIn(list: unknown): Map<string, number> | null {
  if (!Array.isArray(list)) return null;
  const ids = new Map<string, number>();
  for (let index = 0; index < list.length; index++) {
    const record: unknown = list[index];
    if (isRecord(record) && typeof record.id === 'string' && !ids.has(record.id)) ids.set(record.id, index);
  }
  return ids;
}
