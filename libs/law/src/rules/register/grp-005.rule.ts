import type { LawCalendar } from '../../calendar/law-calendar.js';
import type { ProviderFacts } from '../../facts/provider-facts.js';
import { and, anyOf } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { ALWAYS, type Timeline } from '../../timeline/timeline.js';
import type { Rule, Verdict } from '../rule.js';
import { mainPlaces, statementsAbout, type Statement } from './statements.js';

/** GRP-005. Two members say different things of where the same service is hosted (GDPR art. 5(2), 24). */
export const membersContradict: Rule<'GRP-005', 'PROVIDER'> = {
  code: 'GRP-005',
  subject: 'PROVIDER',
  nature: 'GOOD_PRACTICE',
  severity: 'LOW',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 5(2)', 'GDPR art. 24'],
  examine: (provider) => (mainPlaces(provider).length === 0 ? null : verdict(provider)),
};

function verdict(provider: ProviderFacts): Verdict<'GRP-005'> | null {
  const all = statementsAbout(provider);
  const own = all.filter(({ member }) => member === provider.member);
  if (all.every((statement) => own.includes(statement))) return null;
  const { law } = provider.member.group;
  const contradicted = own.map((statement) => ({ statement, days: daysContradicted(statement, all, law) }));
  return {
    when: anyOf(contradicted.map(({ days }) => days)),
    facts: (on) => {
      const at = contradicted.filter(({ days }) => valueOn(days, on) === true).map(({ statement }) => statement);
      const services = at.map(({ service }) => service);
      const others = all.filter((other) => other.member !== provider.member && services.includes(other.service));
      return {
        provider: provider.record.name,
        services: sorted(services),
        here: sorted(at.flatMap(({ countries }) => countries)),
        elsewhere: sorted(others.filter(({ days }) => valueOn(days, on) === true).flatMap(({ countries }) => countries)),
      };
    },
  };
}

/** On any day a member states one set of countries, so a set that differs and holds that day is another member's. */
function daysContradicted(statement: Statement, all: readonly Statement[], law: LawCalendar): Timeline {
  const { service, countries, days } = statement;
  const different = all.filter((other) => other.service === service && other.countries.join() !== countries.join());
  return and(days, anyOf(different.map((other) => and(other.days, daysIncompatible(countries, other.countries, law)))));
}

/** "Somewhere in the Union" contradicts a place in the Union by nothing. */
function daysIncompatible(here: readonly string[], there: readonly string[], law: LawCalendar): Timeline {
  const named = [...here, ...there];
  return named.includes('EU') ? anyOf(named.map((country) => law.country(country).outsideUnion)) : ALWAYS;
}


function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
