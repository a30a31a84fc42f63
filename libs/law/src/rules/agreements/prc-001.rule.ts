import { useFacts } from './use-facts.js';
import type { Rule } from '../rule.js';

/** PRC-001. A processor acts under a signed contract (GDPR art. 28(3), 28(9)). */
export const noAgreement: Rule<'PRC-001', 'ENGAGEMENT'> = {
  code: 'PRC-001',
  subject: 'ENGAGEMENT',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'MISSING_AGREEMENT',
  sources: ['GDPR art. 28(3)', 'GDPR art. 28(9)'],
  when: (engagement) => engagement.unboundFor('PRC-001'),
  facts: useFacts,
};
