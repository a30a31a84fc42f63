import type { Day } from '../../../../model/src/index.js';
import type { EngagementFacts } from '../../facts/engagement-facts.js';
import { useFacts } from './use-facts.js';
import { agreementsAtFaultOn, titlesOn } from '../../facts/unbound.js';
import type { Rule } from '../rule.js';

/** PRC-003. Processing goes on after the agreement ended (GDPR art. 28(3)). */
export const agreementExpired: Rule<'PRC-003', 'ENGAGEMENT'> = {
  code: 'PRC-003',
  subject: 'ENGAGEMENT',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'MISSING_AGREEMENT',
  sources: ['GDPR art. 28(3)'],
  when: (engagement) => engagement.unboundFor('PRC-003'),
  facts: (engagement, on) => ({
    ...useFacts(engagement),
    agreements: titlesOn(engagement, 'PRC-003', on),
    endedOn: lastEndBefore(engagement, on),
  }),
};

/** The latest end, on or before that day, of an agreement that bound. */
function lastEndBefore(engagement: EngagementFacts, on: Day): Day {
  const ends = agreementsAtFaultOn(engagement, 'PRC-003', on).map(({ end }) => end);
  return (
    ends
      .filter((end) => end !== null)
      .sort()
      .at(-1) ?? on
  );
}
