import { useFacts } from './use-facts.js';
import { titlesOn } from '../../facts/unbound.js';
import type { Rule } from '../rule.js';

/** GRP-002. Who joins a purchasing group after the procedure was launched is not covered, and never will be (CCP art. L.2113-7). */
export const accessionVoid: Rule<'GRP-002', 'ENGAGEMENT'> = {
  code: 'GRP-002',
  subject: 'ENGAGEMENT',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'MISSING_AGREEMENT',
  sources: ['CCP art. L.2113-7', 'CGCT art. L.2122-21', 'CGCT art. L.5211-10', 'GDPR art. 28(3)'],
  when: (engagement) => engagement.unboundFor('GRP-002'),
  facts: (engagement, on) => ({ ...useFacts(engagement), agreements: titlesOn(engagement, 'GRP-002', on) }),
};
