import type { Segments } from '../read/path.js';
import type { Draft } from '../read/problem-list.js';
import { widest } from '../read/survey.js';

/** The lists and objects inside a record that have more entries than a record may hold. */
export function wideEntries(value: unknown, at: Segments): Draft[] {
  if (typeof value !== 'object' || value === null) return [];
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (size > widest) return [{ code: 'TOO_MANY_ENTRIES', at, found: size, expected: [String(widest)] }];

  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, entry]) => wideEntries(entry, [...at, key]));
}
