import { useFacts } from './use-facts.js';
import { titlesOn } from '../../facts/unbound.js';
import type { Rule } from '../rule.js';

/** GRP-001. A shared contract binds the processor only towards the members that it covers (GDPR art. 28(3)). */
export const sharedAgreementNotCovering: Rule<'GRP-001', 'ENGAGEMENT'> = {
  code: 'GRP-001',
  subject: 'ENGAGEMENT',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'MISSING_AGREEMENT',
  sources: ['GDPR art. 28(3)', 'CCP art. L.2113-6'],
  when: (engagement) => engagement.unboundFor('GRP-001'),
  facts: (engagement, on) => ({ ...useFacts(engagement), agreements: titlesOn(engagement, 'GRP-001', on) }),
};
