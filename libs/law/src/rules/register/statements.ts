import type { Day } from '../../../../model/src/index.js';
import type { GroupFacts } from '../../facts/group-facts.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import type { MemberFacts } from '../../facts/member-facts.js';
import type { ProviderFacts } from '../../facts/provider-facts.js';
import { anyOf } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { timelineOf, type Timeline } from '../../timeline/timeline.js';
import { grouped } from './grouped.js';

/** What a member's register says of where a provider's service is hosted: a set of countries, and the days on which it says so. */
export interface Statement {
  /** As compared: case and the spaces at the ends do not count. */
  service: string;
  /** As the registers write it. */
  labels: readonly string[];
  countries: readonly string[];
  days: Timeline;
}

/** What the members of a group say of one provider, where they do not all say the same. */
export interface Statements {
  byMember: ReadonlyMap<MemberFacts, readonly Statement[]>;
  /** For each contested service, the sets of countries stated, on the days on which some member states them. */
  byService: ReadonlyMap<string, readonly Statement[]>;
}

const gathered = new WeakMap<GroupFacts, ReadonlyMap<string, Statements>>();

/** What the group says of a provider, gathered once. */
export function statementsAbout(provider: ProviderFacts): Statements | null {
  const { group } = provider.member;
  const statements = gathered.get(group) ?? gather(group);
  gathered.set(group, statements);
  return statements.get(provider.key) ?? null;
}

/** The main places recorded on the member's own engagements of the provider, as processor or joint controller. */
export function mainPlaces({ engagements }: ProviderFacts): LocationFacts[] {
  return engagements
    .filter(({ record }) => record.role === 'PROCESSOR' || record.role === 'JOINT_CONTROLLER')
    .flatMap((engagement) => engagement.locations)
    .filter(({ record }) => record.kind === 'PRIMARY' && record.country !== null);
}

function gather(group: GroupFacts): Map<string, Statements> {
  const providers = grouped(
    group.members.flatMap((member) => member.providers),
    (provider) => provider.key,
  );
  const statements = [...providers].map(([key, same]) => [key, statementsOf(same)] as const);
  return new Map(statements.filter(([, { byService }]) => byService.size > 0));
}

function statementsOf(same: readonly ProviderFacts[]): Statements {
  const byMember = new Map<MemberFacts, Statement[]>();
  for (const [service, places] of grouped(same.flatMap(mainPlaces), serviceOf)) {
    if (places.every(({ record }) => record.country === places[0]?.record.country)) continue;
    for (const [member, itsOwn] of grouped(places, (place) => place.member)) {
      byMember.set(member, [...(byMember.get(member) ?? []), ...statementsOver(service, itsOwn)]);
    }
  }
  const byService = grouped([...byMember.values()].flat(), ({ service }) => service);
  return { byMember, byService: new Map([...byService].map(([service, stated]) => [service, together(stated)])) };
}

/** The same set of countries, stated by several members, as one. */
function together(statements: readonly Statement[]): Statement[] {
  return [...grouped(statements, ({ countries }) => countries.join()).values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, days: anyOf(same.map(({ days }) => days)) })),
  );
}

/** One statement for each set of countries, on the days of that set. */
function statementsOver(service: string, places: readonly LocationFacts[]): Statement[] {
  const present = [...grouped(places, (place) => place.record.country ?? '')].map(([country, itsPlaces]) => ({
    country,
    days: anyOf(itsPlaces.map((place) => place.present)),
  }));
  const starts = [...new Set(present.flatMap(({ days }) => days.starts))].sort();
  const countriesOn = (day: Day) => present.filter(({ days }) => valueOn(days, day) === true).map(({ country }) => country);
  const sets = starts.map((day) => countriesOn(day).sort().join());
  return [...new Set(sets)]
    .filter((set) => set !== '')
    .map((set) => ({
      service,
      labels: places.map(({ engagement }) => engagement?.record.service.trim() ?? ''),
      countries: set.split(','),
      days: timelineOf(
        starts,
        sets.map((other) => other === set),
      ),
    }));
}

function serviceOf({ engagement }: LocationFacts): string {
  return engagement?.record.service.trim().toLowerCase() ?? '';
}
