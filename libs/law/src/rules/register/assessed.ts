import type { ActivityFacts } from '../../facts/activity-facts.js';
import { NEVER, since, type Timeline } from '../../timeline/timeline.js';

/** The days on which an impact assessment is validated; no date: never. */
export function daysAssessed({ record }: ActivityFacts): Timeline {
  const validatedOn = record.dpia?.validatedOn ?? null;
  return validatedOn === null ? NEVER : since(validatedOn);
}
