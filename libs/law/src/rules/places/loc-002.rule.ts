import { NEVER } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';
import { placeFacts } from './place-facts.js';
import { daysUncovered } from './uncovered.js';

/** LOC-002. A copy of the data in a third country must be covered like the original (GDPR art. 44 to 46, 5(1)(f), 32). */
export const copyUncovered: Rule<'LOC-002', 'LOCATION'> = {
  code: 'LOC-002',
  subject: 'LOCATION',
  nature: 'DUTY',
  severity: 'CRITICAL',
  theme: 'NON_EU_HOSTING',
  sources: ['GDPR art. 44', 'GDPR art. 45', 'GDPR art. 46', 'GDPR art. 5(1)(f)', 'GDPR art. 32'],
  when: (location) => (location.isAccess || location.record.kind === 'PRIMARY' ? NEVER : daysUncovered(location)),
  /** A full copy that its host can read weighs more than logs, or than a copy whose keys the member alone holds. */
  severityOf: ({ isStorage, record }) => (isStorage && record.keyCustody !== 'MEMBER' ? 'CRITICAL' : 'HIGH'),
  facts: placeFacts,
};
