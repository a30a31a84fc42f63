import type { Day } from '../../../../model/src/index.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import type { MemberFacts } from '../../facts/member-facts.js';
import type { ProviderFacts } from '../../facts/provider-facts.js';
import { anyOf } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { timelineOf, type Timeline } from '../../timeline/timeline.js';
import { serviceKey } from './contested.js';
import { grouped } from '../../facts/grouped.js';

/** What a member's register says of where a provider's service is hosted: a set of countries, and the days on which it says so. */
export interface Statement {
  memberId: string;
  /** As compared. */
  provider: string;
  service: string;
  /** As the registers write it. */
  labels: readonly string[];
  countries: readonly string[];
  days: Timeline;
}

/** The main places recorded on the member's own engagements of the provider, as processor or joint controller. */
export function mainPlaces({ engagements }: ProviderFacts): LocationFacts[] {
  return engagements
    .filter(({ record }) => record.role === 'PROCESSOR' || record.role === 'JOINT_CONTROLLER')
    .flatMap((engagement) => engagement.locations)
    .filter(({ record }) => record.kind === 'PRIMARY' && record.country !== null);
}

/** What a member's register says of these services; null: of all. */
export function statementsOf(member: MemberFacts, services: ReadonlySet<string> | null): Statement[] {
  const places = member.providers.flatMap(mainPlaces).filter((place) => services === null || services.has(serviceOf(place)));
  return [...grouped(places, serviceOf).values()].flatMap(statementsOver);
}

/** One statement for each set of countries, on the days of that set. All the places are of one member and one service. */
function statementsOver(places: readonly LocationFacts[]): Statement[] {
  const present = [...grouped(places, (place) => place.record.country ?? '')].map(([country, itsPlaces]) => ({
    country,
    days: anyOf(itsPlaces.map((place) => place.present)),
  }));
  const starts = [...new Set(present.flatMap(({ days }) => days.starts))].sort();
  const countriesOn = (day: Day) => present.filter(({ days }) => valueOn(days, day) === true).map(({ country }) => country);
  const sets = starts.map((day) => countriesOn(day).sort().join());
  const daysOf = (set: string) =>
    timelineOf(
      starts,
      sets.map((other) => other === set),
    );
  const stated = [...new Set(sets)].filter((set) => set !== '');
  return places.slice(0, 1).flatMap((place) =>
    stated.map((set) => ({
      memberId: place.member.record.id,
      provider: place.engagement?.provider?.key ?? '',
      service: serviceOf(place),
      labels: places.map(({ engagement }) => engagement?.record.service.trim() ?? ''),
      countries: set.split(','),
      days: daysOf(set),
    })),
  );
}

export function serviceOf({ engagement }: LocationFacts): string {
  return serviceKey(engagement?.provider?.key ?? '', engagement?.record.service ?? '');
}
