import { formatPath } from '../read/path.js';
import type { Draft } from '../read/problem-list.js';
import type { ListWithIds } from './ids.js';
import { isRecord } from './record-check.js';

/** An id names one record of its list. As many ids as records: there is nothing to look for. */
export function duplicateIds(list: ListWithIds, records: readonly unknown[], ids: ReadonlyMap<string, number>): Draft[] {
  if (ids.size === records.length) return [];
  return records.flatMap((record, index) => {
    if (!isRecord(record) || typeof record.id !== 'string') return [];
    const first = ids.get(record.id);
    if (first === undefined || first === index) return [];
    return [{ code: 'DUPLICATE_ID', at: [list, index, 'id'], found: record.id, expected: [formatPath([list, first])] }];
  });
}
