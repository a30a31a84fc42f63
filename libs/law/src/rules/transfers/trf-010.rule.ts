import { daysEndingSoon, endForeseenOn, foreseenEnds } from '../../facts/foreseen-end.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import { and, possibly, surely } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { NEVER } from '../../timeline/timeline.js';
import { placeFacts } from '../places/place-facts.js';
import type { Rule, Verdict } from '../rule.js';
import { knownCovers } from './known-covers.js';

/** TRF-010. What covers a transfer ends within 180 days, and nothing known takes over (GDPR art. 24, 44). */
export const coverEndsSoon: Rule<'TRF-010', 'LOCATION'> = {
  code: 'TRF-010',
  subject: 'LOCATION',
  nature: 'GOOD_PRACTICE',
  severity: 'MEDIUM',
  theme: 'EXPIRING',
  sources: ['GDPR art. 24', 'GDPR art. 44'],
  examine: (location) => (location.inThirdCountry === NEVER ? null : verdict(location)),
};

function verdict(location: LocationFacts): Verdict<'TRF-010'> {
  const ends = foreseenEnds(knownCovers(location));
  const endingSoon = daysEndingSoon(ends, (day) => valueOn(location.present, day) === true);
  return {
    when: and(endingSoon, location.inThirdCountry, possibly(location.exposed), surely(location.covered)),
    facts: (on) => ({ ...placeFacts(location), endsOn: endForeseenOn(ends, on) ?? on }),
  };
}
