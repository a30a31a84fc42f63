import type { LocationFacts } from '../../facts/location-facts.js';
import { and, not, possibly, surely } from '../../timeline/algebra.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import { daysOnwardUncovered } from '../transfers/trf-008.rule.js';
import { daysToolFails } from '../transfers/tool-fails.js';
import { daysStoredOutsideHealthZone } from './loc-009.rule.js';

/** The days of LOC-001, 002 and 003: nothing covers the place, and no rule that says more takes over (RULES 1.9). */
export function daysUncovered(location: LocationFacts): Timeline {
  if (location.uncovered === NEVER) return NEVER;
  return and(
    location.uncovered,
    not(possibly(daysToolFails(location))),
    not(possibly(daysOnwardUncovered(location))),
    not(surely(daysStoredOutsideHealthZone(location))),
  );
}
