import type { Day } from '../../../../model/src/index.js';
import type { EngagementFacts } from '../../facts/engagement-facts.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import { and, anyOf, not, or, unknownWhere } from '../../timeline/algebra.js';
import { ALWAYS, NEVER, type Timeline } from '../../timeline/timeline.js';
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
    unknownPlaces: [...new Set(placesWithoutCountryOn(engagement, on).map(({ record }) => record.kind))].sort(),
  }),
};

/** A place is recorded, but not its country. */
function daysCountryMissing({ locations }: EngagementFacts): Timeline {
  const places = locations.filter((location) => !hasCountry(location));
  return unknownWhere(anyOf(places.map(daysWithoutCountry)), unknown('location.country'));
}

function placesWithoutCountryOn({ locations }: EngagementFacts, on: Day): LocationFacts[] {
  return locations.filter((location) => valueOn(daysWithoutCountry(location), on) !== false);
}

function daysWithoutCountry(location: LocationFacts): Timeline {
  return hasCountry(location) ? NEVER : and(location.present, location.exposed);
}

/** Nothing says where the data is: no main place, or for a sub-processor no place at all, in the chain from here down. */
function daysPlaceMissing(engagement: EngagementFacts): Timeline {
  const placed = daysPlaced(engagement, engagement.parent !== null);
  return placed === ALWAYS ? NEVER : unknownWhere(not(or(placed, daysAtMembersOwn(engagement))), unknown('engagement.locations'));
}

function daysPlaced({ locations, below }: EngagementFacts, byAnyKind: boolean): Timeline {
  const places = locations.filter((location) => hasCountry(location) && (byAnyKind || location.record.kind === 'PRIMARY'));
  const here = anyOf(places.map(({ present }) => present));
  return below.reduce((placed, engagement) => or(placed, daysPlaced(engagement, byAnyKind)), here);
}

/** Software that runs at the member's own: the provider only reaches it, from a known country. */
function daysAtMembersOwn({ locations, activities }: EngagementFacts): Timeline {
  const reached = locations.filter((location) => location.isAccess && hasCountry(location));
  if (reached.length === 0) return NEVER;
  const own = activities.flatMap((activity) => activity.locations);
  const hosted = own.filter((location) => location.record.kind === 'PRIMARY' && hasCountry(location));
  return and(anyOf(reached.map(({ present }) => present)), anyOf(hosted.map(({ present }) => present)));
}

function hasCountry({ record }: LocationFacts): boolean {
  return record.country !== null;
}
