import type { ActivityFacts } from '../../facts/activity-facts.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import { and, anyOf } from '../../timeline/algebra.js';
import { causesOn } from '../../timeline/causes.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';

/** LOC-006. A register that says "no transfer" must name every third country, adequate ones included (GDPR art. 30(1)(e)). */
export const transferNotDeclared: Rule<'LOC-006', 'ACTIVITY'> = {
  code: 'LOC-006',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 30(1)(e)', 'GDPR art. 13(1)(f)', 'GDPR art. 14(1)(f)'],
  when: (activity) =>
    activity.record.transfersDeclared === false
      ? and(activity.live, anyOf(placesAbroad(activity).map(daysDisclosedAbroad)))
      : NEVER,
  factsMayChange: true,
  facts: (activity, on) => ({ activity: activity.record.name, countries: countriesOn(placesAbroad(activity), on) }),
};

function placesAbroad({ locations, engagements }: ActivityFacts): LocationFacts[] {
  const isAbroad = (location: LocationFacts) => location.inThirdCountry !== NEVER;
  return [...locations.filter(isAbroad), ...engagements.flatMap((engagement) => engagement.locations.filter(isAbroad))];
}

function daysDisclosedAbroad(location: LocationFacts): Timeline {
  return and(location.inThirdCountry, location.exposed);
}

function countriesOn(places: LocationFacts[], on: string): string[] {
  const abroad = causesOn(places, daysDisclosedAbroad, on);
  return [...new Set(abroad.map((location) => location.record.country).filter((country) => country !== null))].sort();
}
