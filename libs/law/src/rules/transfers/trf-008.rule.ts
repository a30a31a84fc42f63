import type { LocationFacts } from '../../facts/location-facts.js';
import { and, not, possibly } from '../../timeline/algebra.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import { placeFacts } from '../places/place-facts.js';
import type { Rule } from '../rule.js';
import { daysToolFails } from './tool-fails.js';

/** TRF-008. The next leg of a covered transfer must be covered too (GDPR art. 44, 28(4)). */
export const onwardTransferUncovered: Rule<'TRF-008', 'LOCATION'> = {
  code: 'TRF-008',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'NON_EU_HOSTING',
  sources: ['GDPR art. 44', 'GDPR art. 28(4)', 'SCC (EU) 2021/914 clauses 8.8 and 9'],
  when: daysOnwardUncovered,
  facts: placeFacts,
};

/** Not replaced by a tool that fails (RULES 1.9). */
export function daysOnwardUncovered(location: LocationFacts): Timeline {
  if (location.uncovered === NEVER || location.engagement === null) return NEVER;
  const firstLegCovered = location.engagement.coveredAbroadAbove;
  if (firstLegCovered === NEVER) return NEVER;
  return and(location.uncovered, firstLegCovered, not(possibly(daysToolFails(location))));
}
