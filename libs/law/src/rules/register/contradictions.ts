import type { LawCalendar } from '../../calendar/law-calendar.js';
import type { GroupFacts } from '../../facts/group-facts.js';
import { MemberFacts } from '../../facts/member-facts.js';
import type { ProviderFacts } from '../../facts/provider-facts.js';
import { and, anyOf } from '../../timeline/algebra.js';
import { ALWAYS, type Timeline } from '../../timeline/timeline.js';
import { contestedServices } from './contested.js';
import { grouped } from '../../facts/grouped.js';
import { mainPlaces, serviceOf, statementsOf, type Statement } from './statements.js';

/** What others of the group say against a statement: the same for every member that states the same countries. */
export interface Opposition {
  /** The other sets of countries, each on the days on which somebody states it and both cannot be right. */
  statements: readonly Statement[];
  days: Timeline;
}

export interface Opposed {
  here: Statement;
  opposition: Opposition;
}

/** By member and service. */
type Gathered = ReadonlyMap<string, readonly Opposed[]>;

const gathered = new WeakMap<GroupFacts, Gathered>();

/** What the member says of where the services of a provider are hosted, and what the group says against it. */
export function opposedStatements(provider: ProviderFacts): Opposed[] {
  const { group, record } = provider.member;
  if (group.bundles.length < 2 && group.elsewhere.length === 0) return [];
  const all = gathered.get(group) ?? gather(group);
  gathered.set(group, all);
  const services = new Set(mainPlaces(provider).map(serviceOf));
  return [...services].flatMap((service) => all.get(memberAndService({ memberId: record.id, service })) ?? []);
}

function gather(group: GroupFacts): Gathered {
  const contested = new Set([...contestedServices(group.bundles), ...group.elsewhere.map(({ service }) => service)]);
  if (contested.size === 0) return new Map();
  const read = group.bundles.flatMap((bundle) => statementsOf(new MemberFacts(bundle, group), contested));
  const statements = [...read, ...group.elsewhere];
  const opposed = [...grouped(statements, ({ service }) => service).values()].flatMap((ofService) => oppose(ofService, group.law));
  return grouped(opposed, ({ here }) => memberAndService(here));
}

/**
 * Each statement of a service with those against it. On any day a member states one set of countries, so that another set stated
 * that day is another member's.
 */
function oppose(statements: readonly Statement[], law: LawCalendar): Opposed[] {
  const sets = [...grouped(statements, ({ countries }) => countries.join()).values()];
  const together = sets.flatMap((same) => same.slice(0, 1).map((one) => ({ ...one, days: anyOf(same.map(({ days }) => days)) })));
  return sets.flatMap((same, i) => {
    const others = together.filter((_, j) => j !== i).map((there) => against(same, there, law));
    const opposition = { statements: others, days: anyOf(others.map(({ days }) => days)) };
    return same.map((here) => ({ here, opposition }));
  });
}

/** The other statement, on the days when it cannot be right together with these. */
function against(same: readonly Statement[], there: Statement, law: LawCalendar): Statement {
  const here = same[0]?.countries ?? [];
  return { ...there, days: and(there.days, daysIncompatible([...here, ...there.countries], law)) };
}

/** "Somewhere in the Union" contradicts a place in the Union by nothing. */
function daysIncompatible(named: readonly string[], law: LawCalendar): Timeline {
  return named.includes('EU') ? anyOf(named.map((country) => law.country(country).outsideUnion)) : ALWAYS;
}

function memberAndService({ memberId, service }: Pick<Statement, 'memberId' | 'service'>): string {
  return `${memberId} ${service}`;
}
