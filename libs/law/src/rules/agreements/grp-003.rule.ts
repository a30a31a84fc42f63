import { useFacts } from './use-facts.js';
import { titlesOn } from '../../facts/unbound.js';
import type { Rule } from '../rule.js';

/** GRP-003. An order through a central purchasing body binds the processor only by an act of art. 28 (CCP art. L.2113-2 to 5). */
export const centralPurchaseWithoutAct: Rule<'GRP-003', 'ENGAGEMENT'> = {
  code: 'GRP-003',
  subject: 'ENGAGEMENT',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'MISSING_AGREEMENT',
  sources: ['CCP art. L.2113-2', 'GDPR art. 28(3)'],
  when: (engagement) => engagement.unboundFor('GRP-003'),
  facts: (engagement, on) => ({ ...useFacts(engagement), agreements: titlesOn(engagement, 'GRP-003', on) }),
};
