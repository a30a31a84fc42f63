import type { Segments } from '../read/path.js';
import type { Draft } from '../read/problem-list.js';

/** The texts with the NUL character or half of a surrogate pair: databases and other readers refuse or lose them. */
export function forbiddenCharacters(value: unknown, at: Segments): Draft[] {
  if (typeof value === 'string')
    return forbidden.test(value) ? [{ code: 'FORBIDDEN_CHARACTER', at, found: value, expected: [] }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, entry]) => forbiddenCharacters(entry, [...at, key]));
}

const forbidden = /[\0\p{Cs}]/u;
