import type { EngagementFacts } from '../../facts/engagement-facts.js';
import { daysEndingSoon, endForeseenOn, foreseenEnds, type Cover } from '../../facts/foreseen-end.js';
import { and, surely } from '../../timeline/algebra.js';
import { runs, valueOn } from '../../timeline/runs.js';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../timeline/timeline.js';
import type { Rule, Verdict } from '../rule.js';
import { useFacts } from './use-facts.js';

/** PRC-004. The agreement ends within 180 days, and no signed successor takes over (GDPR art. 28(3)(g)). */
export const agreementEndsSoon: Rule<'PRC-004', 'ENGAGEMENT'> = {
  code: 'PRC-004',
  subject: 'ENGAGEMENT',
  nature: 'GOOD_PRACTICE',
  severity: 'LOW',
  theme: 'EXPIRING',
  sources: ['GDPR art. 28(3)(g)'],
  examine: (engagement) => (engagement.record.role === 'PROCESSOR' ? verdict(engagement) : null),
};

function verdict(engagement: EngagementFacts): Verdict<'PRC-004'> {
  const ends = foreseenEnds(knownBindings(engagement));
  const endingSoon = daysEndingSoon(ends, (day) => valueOn(engagement.inUse, day) === true);
  return {
    when: and(endingSoon, engagement.inUse, surely(engagement.bound)),
    facts: (on) => ({ ...useFacts(engagement), endsOn: endForeseenOn(ends, on) ?? on }),
  };
}

/** What binds is known from its signature. */
function knownBindings(engagement: EngagementFacts): Cover[] {
  return engagement.bindings.flatMap(({ agreement, days }) =>
    runs(surely(days), BEGINNING_OF_TIME).map(({ from, to }) => ({
      from,
      to: to ?? END_OF_TIME,
      knownFrom: agreement.record.signedOn ?? BEGINNING_OF_TIME,
      knownTo: END_OF_TIME,
    })),
  );
}
