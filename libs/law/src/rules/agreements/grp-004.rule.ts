import { useFacts } from './use-facts.js';
import type { Rule } from '../rule.js';

/** GRP-004. A service that a public body runs for others needs an act of art. 28, or an arrangement of art. 26. */
export const sharedServiceWithoutAct: Rule<'GRP-004', 'ENGAGEMENT'> = {
  code: 'GRP-004',
  subject: 'ENGAGEMENT',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'MISSING_AGREEMENT',
  sources: [
    'GDPR art. 26',
    'GDPR art. 28',
    'CGCT art. L.5211-4-1',
    'CGCT art. L.5211-4-2',
    'CGCT art. L.5111-1',
    'CGFP art. L.452-40',
  ],
  when: (engagement) => engagement.unboundFor('GRP-004'),
  facts: useFacts,
};
