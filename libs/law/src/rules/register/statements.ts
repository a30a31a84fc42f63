import type { Day } from '../../../../model/src/index.js';
import type { GroupFacts } from '../../facts/group-facts.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import type { MemberFacts } from '../../facts/member-facts.js';
import type { ProviderFacts } from '../../facts/provider-facts.js';
import { anyOf } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { timelineOf, type Timeline } from '../../timeline/timeline.js';

/** What one member's register says of where a provider's service is hosted: the countries, and the days on which it says so. */
export interface Statement {
  member: MemberFacts;
  service: string;
  countries: readonly string[];
  days: Timeline;
}

const gathered = new WeakMap<GroupFacts, ReadonlyMap<string, Statement[]>>();

/** What the members of the group say of a provider. */
export function statementsAbout(provider: ProviderFacts): readonly Statement[] {
  const { group } = provider.member;
  const statements = gathered.get(group) ?? gather(group);
  gathered.set(group, statements);
  return statements.get(provider.key) ?? [];
}

/** The main places recorded on the member's own engagements of the provider, as processor or joint controller. */
export function mainPlaces({ engagements }: ProviderFacts): LocationFacts[] {
  return engagements
    .filter(({ record }) => record.role === 'PROCESSOR' || record.role === 'JOINT_CONTROLLER')
    .flatMap((engagement) => engagement.locations)
    .filter(({ record }) => record.kind === 'PRIMARY' && record.country !== null);
}

function gather(group: GroupFacts): Map<string, Statement[]> {
  const statements = new Map<string, Statement[]>();
  for (const member of group.members) {
    for (const [key, places] of grouped(member.providers, (provider) => provider.key)) {
      const said = [...grouped(places.flatMap(mainPlaces), serviceOf)];
      const all = said.flatMap(([service, itsPlaces]) => statementsOver(itsPlaces, { member, service }));
      if (all.length > 0) statements.set(key, [...(statements.get(key) ?? []), ...all]);
    }
  }
  return statements;
}

/** One statement for each set of countries, on the days of that set. */
function statementsOver(places: LocationFacts[], about: Pick<Statement, 'member' | 'service'>): Statement[] {
  const days = [...grouped(places, (place) => place.record.country ?? '')].map(([country, itsPlaces]) => ({
    country,
    present: anyOf(itsPlaces.map((place) => place.present)),
  }));
  const starts = [...new Set(days.flatMap(({ present }) => present.starts))].sort();
  const countriesOn = (day: Day) => days.filter(({ present }) => valueOn(present, day) === true).map(({ country }) => country);
  const sets = starts.map((day) => countriesOn(day).sort().join());
  return [...new Set(sets)]
    .filter((set) => set !== '')
    .map((set) => ({ ...about, countries: set.split(','), days: timelineOf(starts, sets.map((other) => other === set)) }));
}

function serviceOf({ engagement }: LocationFacts): string {
  return engagement?.record.service.trim().toLowerCase() ?? '';
}

function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return groups;
}
