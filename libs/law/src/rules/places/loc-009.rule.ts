import type { LocationFacts } from '../../facts/location-facts.js';
import { and } from '../../timeline/algebra.js';
import { NEVER, since, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { placeFacts } from './place-facts.js';

/** LOC-009. Health data is stored in the Union or the EEA: neither adequacy nor a tool cures it (CSP art. L.1111-8 IV). */
export const healthDataStoredOutsideEea: Rule<'LOC-009', 'LOCATION'> = {
  code: 'LOC-009',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'NON_EU_HOSTING',
  sources: ['CSP art. L.1111-8 IV', 'Décret 2026-209'],
  since: 'HDS_STORAGE',
  when: daysStoredOutsideHealthZone,
  facts: placeFacts,
};

/** In a territory to qualify it cannot be ruled out, though no fact is missing. */
export function daysStoredOutsideHealthZone(location: LocationFacts): Timeline {
  const closed = location.law.closedToHealthData;
  if (closed === NEVER || !location.isStorage || location.recipient === null) return NEVER;
  const health = location.daysWithActivity((activity) => activity.isHds);
  return and(since(location.member.group.law.day('HDS_STORAGE')), location.present, closed, health);
}
