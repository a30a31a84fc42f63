import { and, anyOf } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import type { Rule } from '../rule.js';
import { opposedStatements } from './contradictions.js';

/** GRP-005. Two members say different things of where the same service is hosted (GDPR art. 5(2), 24). */
export const membersContradict: Rule<'GRP-005', 'PROVIDER'> = {
  code: 'GRP-005',
  subject: 'PROVIDER',
  nature: 'GOOD_PRACTICE',
  severity: 'LOW',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 5(2)', 'GDPR art. 24'],
  when: (provider) => anyOf(opposedStatements(provider).map(({ here, opposition }) => and(here.days, opposition.days))),
  factsMayChange: true,
  facts: (provider, on) => {
    const holding = opposedStatements(provider).filter(
      ({ here, opposition }) => valueOn(and(here.days, opposition.days), on) === true,
    );
    const against = holding.flatMap(({ opposition }) => opposition.statements).filter(({ days }) => valueOn(days, on) === true);
    return {
      provider: provider.record.name,
      services: sorted(holding.flatMap(({ here }) => here.labels)),
      here: sorted(holding.flatMap(({ here }) => here.countries)),
      elsewhere: sorted(against.flatMap(({ countries }) => countries)),
    };
  },
};

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
