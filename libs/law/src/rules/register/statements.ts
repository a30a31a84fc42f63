import type { Day } from '../../../../model/src/index.js';
import type { GroupFacts } from '../../facts/group-facts.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import { MemberFacts } from '../../facts/member-facts.js';
import type { ProviderFacts } from '../../facts/provider-facts.js';
import { anyOf } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { timelineOf, type Timeline } from '../../timeline/timeline.js';
import { contestedServices, serviceKey } from './contested.js';
import { grouped } from './grouped.js';

/** What a member's register says of where a provider's service is hosted: a set of countries, and the days on which it says so. */
export interface Statement {
  memberId: string;
  /** As compared. */
  service: string;
  /** As the registers write it. */
  labels: readonly string[];
  countries: readonly string[];
  days: Timeline;
}

/** What the members of a group say of contested services. */
interface Statements {
  /** By member and service. */
  ofMembers: ReadonlyMap<string, readonly Statement[]>;
  /** By service: the sets of countries stated, on the days on which some member states them. */
  ofGroup: ReadonlyMap<string, readonly Statement[]>;
}

const gathered = new WeakMap<GroupFacts, Statements>();

/** What the member says of the contested services of a provider, and what the group says of the same services. */
export function statementsAbout(provider: ProviderFacts): { here: Statement; everywhere: readonly Statement[] }[] {
  const { group, record } = provider.member;
  if (group.bundles.length < 2) return [];
  const statements = gathered.get(group) ?? gather(group);
  gathered.set(group, statements);
  const services = new Set(mainPlaces(provider).map(serviceOf));
  const own = [...services].flatMap(
    (service) => statements.ofMembers.get(memberAndService({ memberId: record.id, service })) ?? [],
  );
  return own.map((here) => ({ here, everywhere: statements.ofGroup.get(here.service) ?? [] }));
}

/** The main places recorded on the member's own engagements of the provider, as processor or joint controller. */
function mainPlaces({ engagements }: ProviderFacts): LocationFacts[] {
  return engagements
    .filter(({ record }) => record.role === 'PROCESSOR' || record.role === 'JOINT_CONTROLLER')
    .flatMap((engagement) => engagement.locations)
    .filter(({ record }) => record.kind === 'PRIMARY' && record.country !== null);
}

function gather(group: GroupFacts): Statements {
  const contested = contestedServices(group.bundles);
  const all =
    contested.size === 0 ? [] : group.bundles.flatMap((bundle) => statementsOf(new MemberFacts(bundle, group), contested));
  const byService = grouped(all, ({ service }) => service);
  return {
    ofMembers: grouped(all, memberAndService),
    ofGroup: new Map([...byService].map(([service, stated]) => [service, together(stated)])),
  };
}

function statementsOf(member: MemberFacts, contested: ReadonlySet<string>): Statement[] {
  const places = member.providers.flatMap(mainPlaces).filter((place) => contested.has(serviceOf(place)));
  return [...grouped(places, serviceOf).values()].flatMap(statementsOver);
}

/** The same set of countries, stated by several members, as one. */
function together(statements: readonly Statement[]): Statement[] {
  return [...grouped(statements, ({ countries }) => countries.join()).values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, days: anyOf(same.map(({ days }) => days)) })),
  );
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
      service: serviceOf(place),
      labels: places.map(({ engagement }) => engagement?.record.service.trim() ?? ''),
      countries: set.split(','),
      days: daysOf(set),
    })),
  );
}

function memberAndService({ memberId, service }: Pick<Statement, 'memberId' | 'service'>): string {
  return `${memberId} ${service}`;
}

function serviceOf({ engagement }: LocationFacts): string {
  return serviceKey(engagement?.provider?.key ?? '', engagement?.record.service ?? '');
}
