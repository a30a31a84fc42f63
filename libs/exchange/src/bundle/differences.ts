import { differingFields } from '../../../records/src/index.js';
import type { Difference } from './import-plan.js';

/** What two versions of a record say differently. */
export function differencesOf(before: object, after: object): Difference[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return differingFields(before, after).map((field) => ({ field, before: old[field], after: now[field] }));
}
