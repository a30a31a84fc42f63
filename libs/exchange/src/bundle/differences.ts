import { saySame } from '../../../journal/src/index.js';
import type { Difference } from './import-plan.js';

/** The fields of which two versions of a record say different things. */
export function differencesOf(before: object, after: object): Difference[] {
  const old = before as Record<string, unknown>;
  return Object.entries(after)
    .filter(([field, value]) => !saySame(old[field], value))
    .map(([field, value]) => ({ field, before: old[field], after: value as unknown }));
}
