import type { LawCalendar } from '../../calendar/law-calendar.js';
import type { ProviderFacts } from '../../facts/provider-facts.js';
import { and, anyOf } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { ALWAYS, NEVER, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { statementsAbout, type Statement } from './statements.js';

/** GRP-005. Two members say different things of where the same service is hosted (GDPR art. 5(2), 24). */
export const membersContradict: Rule<'GRP-005', 'PROVIDER'> = {
  code: 'GRP-005',
  subject: 'PROVIDER',
  nature: 'GOOD_PRACTICE',
  severity: 'LOW',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 5(2)', 'GDPR art. 24'],
  when: (provider) => anyOf(contradictions(provider).map(({ days }) => days)),
  facts: (provider, on) => {
    const holding = contradictions(provider).filter(({ days }) => valueOn(days, on) === true);
    return {
      provider: provider.record.name,
      services: sorted(holding.flatMap(({ here }) => here.labels)),
      here: sorted(holding.flatMap(({ here }) => here.countries)),
      elsewhere: sorted(holding.flatMap(({ there }) => there.countries)),
    };
  },
};

/** What this member states, what another does, and the days on which both do and cannot both be right. */
interface Contradiction {
  here: Statement;
  there: Statement;
  days: Timeline;
}

/** On any day a member states one set of countries, so that another set stated that day is another member's. */
function contradictions(provider: ProviderFacts): Contradiction[] {
  const { law } = provider.member.group;
  return statementsAbout(provider).flatMap(({ here, everywhere }) =>
    everywhere
      .filter((there) => there.countries.join() !== here.countries.join())
      .map((there) => ({ here, there, days: and(here.days, there.days, daysIncompatible(here, there, law)) }))
      .filter(({ days }) => days !== NEVER),
  );
}

/** "Somewhere in the Union" contradicts a place in the Union by nothing. */
function daysIncompatible(here: Statement, there: Statement, law: LawCalendar): Timeline {
  const named = [...here.countries, ...there.countries];
  return named.includes('EU') ? anyOf(named.map((country) => law.country(country).outsideUnion)) : ALWAYS;
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
