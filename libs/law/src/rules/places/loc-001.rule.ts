import { NEVER } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { placeFacts } from './place-facts.js';
import { daysUncovered } from './uncovered.js';

/** LOC-001. Every day that personal data is hosted in a third country must be covered (GDPR art. 44 to 46). */
export const primaryHostingUncovered: Rule<'LOC-001', 'LOCATION'> = {
  code: 'LOC-001',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'NON_EU_HOSTING',
  sources: ['GDPR art. 44', 'GDPR art. 45', 'GDPR art. 46'],
  when: (location) => (location.record.kind === 'PRIMARY' ? daysUncovered(location) : NEVER),
  facts: placeFacts,
};
