import type { Day } from '../../../../model/src/index.js';
import { daysEndingSoon, endForeseenOn } from '../../facts/foreseen-end.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import { and, possibly, surely } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import { placeFacts } from '../places/place-facts.js';
import type { Rule } from '../rule.js';

/** TRF-010. What covers a transfer ends within 180 days, and nothing known takes over (GDPR art. 24, 44). */
export const coverEndsSoon: Rule<'TRF-010', 'LOCATION'> = {
  code: 'TRF-010',
  subject: 'LOCATION',
  nature: 'GOOD_PRACTICE',
  severity: 'MEDIUM',
  theme: 'EXPIRING',
  sources: ['GDPR art. 24', 'GDPR art. 44'],
  when: daysCoverEndsSoon,
  factsMayChange: true,
  facts: (location, on) => ({ ...placeFacts(location), endsOn: endForeseenOn(location.foreseenEnds, on) ?? on }),
};

function daysCoverEndsSoon(location: LocationFacts): Timeline {
  if (location.inThirdCountry === NEVER) return NEVER;
  const isStillThere = (day: Day) => valueOn(location.present, day) === true;
  const endingSoon = daysEndingSoon(location.foreseenEnds, isStillThere);
  return and(endingSoon, location.inThirdCountry, possibly(location.exposed), surely(location.covered));
}
