import type { EngagementFacts } from '../../facts/engagement-facts.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import { and, anyOf, not, or, unknownWhere } from '../../timeline/algebra.js';
import { constantly, NEVER, type Timeline } from '../../timeline/timeline.js';
import { unknown } from '../../timeline/truth.js';
import { valueOn } from '../../timeline/runs.js';
import { useFacts } from '../agreements/use-facts.js';
import type { Rule } from '../rule.js';

const ROLES = ['PROCESSOR', 'SUB_PROCESSOR', 'JOINT_CONTROLLER'];

/** LOC-004. A controller must know where its data is (GDPR art. 5(2), 28(1), 28(3)(a), 30(1)(e); EDPB opinion 22/2024). */
export const locationUnknown: Rule<'LOC-004', 'ENGAGEMENT'> = {
  code: 'LOC-004',
  subject: 'ENGAGEMENT',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'UNKNOWN_LOCATION',
  sources: ['GDPR art. 5(2)', 'GDPR art. 28(1)', 'GDPR art. 28(3)(a)', 'GDPR art. 30(1)(e)', 'EDPB opinion 22/2024'],
  keepsSeverityWhenUnknown: true,
  when: (engagement) =>
    ROLES.includes(engagement.record.role)
      ? and(engagement.inUse, or(daysCountryMissing(engagement), daysPlaceMissing(engagement)))
      : NEVER,
  severityOf: ({ parent }) => (parent === null ? 'MEDIUM' : 'HIGH'),
  worse: { severity: 'HIGH', when: ({ sensitive }) => sensitive },
  facts: (engagement, on) => ({
    ...useFacts(engagement),
    unknownPlaces: engagement.locations
      .filter((location) => valueOn(daysWithoutCountry(location), on) !== false)
      .map(({ record }) => record.kind)
      .sort(),
  }),
};

/** A place is recorded, but not its country. */
function daysCountryMissing(engagement: EngagementFacts): Timeline {
  return unknownWhere(anyOf(engagement.locations.map(daysWithoutCountry)), unknown('location.country'));
}

function daysWithoutCountry(location: LocationFacts): Timeline {
  return location.record.country === null ? and(location.present, constantly(location.isExposed)) : NEVER;
}

/** Nothing says where the data is: no main place, or for a sub-processor no place at all, in the chain from here down. */
function daysPlaceMissing(engagement: EngagementFacts): Timeline {
  const counts = (location: LocationFacts) => engagement.parent !== null || location.record.kind === 'PRIMARY';
  const placed = anyOf(placesBelow(engagement).filter(counts).map((location) => location.present));
  return unknownWhere(not(or(placed, daysAtMembersOwn(engagement))), unknown('engagement.locations'));
}

function placesBelow(engagement: EngagementFacts): LocationFacts[] {
  const own = engagement.locations.filter(hasCountry);
  return [...own, ...engagement.below.flatMap(placesBelow)];
}

/** Software that runs at the member's own: the provider only reaches it, from a known country. */
function daysAtMembersOwn(engagement: EngagementFacts): Timeline {
  const reached = engagement.locations.filter((location) => location.isAccess && hasCountry(location));
  const hosted = engagement.activities
    .flatMap((activity) => activity.locations)
    .filter((location) => location.record.kind === 'PRIMARY' && hasCountry(location));
  return and(anyOf(reached.map((location) => location.present)), anyOf(hosted.map((location) => location.present)));
}

function hasCountry(location: LocationFacts): boolean {
  return location.record.country !== null;
}
