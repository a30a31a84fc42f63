import type { Day, Finding, RegisterBundle } from '../../model/src/index.js';
import type { LawCalendar } from './calendar/law-calendar.js';
import { coversOfUses, type CoverOfUse } from './cover/covers-of-uses.js';
import { examineMember, type IsAsked } from './examine.js';
import { GroupFacts } from './facts/group-facts.js';
import { MemberFacts } from './facts/member-facts.js';
import { statementsOf, type Statement } from './rules/register/statements.js';
import { anyOf } from './timeline/algebra.js';
import { BEGINNING_OF_TIME, during, type Timeline } from './timeline/timeline.js';

/** As much of a register, and of what others say, as is needed to examine some of its subjects. */
export interface Part {
  register: RegisterBundle;
  /** Of the holders of the shared agreements that it relies on: these agreements, and the providers that they name. */
  holders: readonly RegisterBundle[];
  /** What the other members say, together, of where the same services are hosted. */
  elsewhere: readonly HostingStatement[];
}

/** A set of countries, and the days on which somebody says that a provider's service is hosted there. */
export interface HostingStatement {
  /** As compared: the same for one provider in two registers. */
  providerKey: string;
  /** As compared, its provider included. */
  service: string;
  countries: string[];
  /** `[from, to)`; null: open. */
  periods: { from: Day | null; to: Day | null }[];
}

/** What is said of the subjects asked for. */
export interface Examination {
  /** As `examine` gives them for the whole group. */
  findings: Finding[];
  covers: CoverOfUse[];
}

export function examinePart({ register, holders, elsewhere }: Part, law: LawCalendar, isAsked: IsAsked): Examination {
  const group = new GroupFacts([register, ...holders], law, elsewhere.map(statementOfOthers));
  const member = new MemberFacts(register, group);
  return { findings: examineMember(member, null, isAsked), covers: coversOfUses(member, isAsked) };
}

/** What a register says of where the services of its providers are hosted. */
export function hostingStatements(register: RegisterBundle, law: LawCalendar): HostingStatement[] {
  const member = new MemberFacts(register, new GroupFacts([register], law));
  return statementsOf(member, null).map(({ provider, service, countries, days }) => ({
    providerKey: provider,
    service,
    countries: [...countries],
    periods: periodsOf(days),
  }));
}

function statementOfOthers({ providerKey, periods, ...said }: HostingStatement): Statement {
  const days = anyOf(periods.map(({ from, to }) => during(from, to)));
  return { ...said, memberId: '', provider: providerKey, labels: [], days };
}

function periodsOf({ starts, values }: Timeline): HostingStatement['periods'] {
  return starts.flatMap((start, i) =>
    values[i] === true ? [{ from: start === BEGINNING_OF_TIME ? null : start, to: starts[i + 1] ?? null }] : [],
  );
}
