import type { Day } from '../../../../model/src/index.js';
import type { EngagementFacts } from '../../facts/engagement-facts.js';
import { daysEndingSoon, endForeseenOn } from '../../facts/foreseen-end.js';
import { and, surely } from '../../timeline/algebra.js';
import { valueOn } from '../../timeline/runs.js';
import { NEVER, type Timeline } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { useFacts } from './use-facts.js';

/** PRC-004. The agreement ends within 180 days, and no signed successor takes over (GDPR art. 28(3)(g)). */
export const agreementEndsSoon: Rule<'PRC-004', 'ENGAGEMENT'> = {
  code: 'PRC-004',
  subject: 'ENGAGEMENT',
  nature: 'GOOD_PRACTICE',
  severity: 'LOW',
  theme: 'EXPIRING',
  sources: ['GDPR art. 28(3)(g)'],
  when: daysAgreementEndsSoon,
  factsMayChange: true,
  facts: (engagement, on) => ({
    ...useFacts(engagement),
    endsOn: endForeseenOn(engagement.foreseenEnds, on) ?? on,
  }),
};

function daysAgreementEndsSoon(engagement: EngagementFacts): Timeline {
  if (engagement.record.role !== 'PROCESSOR') return NEVER;
  const isStillUsed = (day: Day) => valueOn(engagement.inUse, day) === true;
  const endingSoon = daysEndingSoon(engagement.foreseenEnds, isStillUsed);
  return and(endingSoon, engagement.inUse, surely(engagement.bound));
}
