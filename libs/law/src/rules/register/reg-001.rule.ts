import type { Purpose } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { NEVER } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';

/** REG-001. Every purpose rests on a legal basis (GDPR art. 5(1)(a), 6(1)). */
export const legalBasisMissing: Rule<'REG-001', 'ACTIVITY'> = {
  code: 'REG-001',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 5(1)(a)', 'GDPR art. 6(1)', 'GDPR art. 13(1)(c)'],
  when: (activity) => (purposesWithoutBasis(activity).length > 0 ? activity.live : NEVER),
  facts: (activity) => ({ activity: activity.record.name, purposes: purposesWithoutBasis(activity).map(({ name }) => name) }),
};

function purposesWithoutBasis(activity: ActivityFacts): Purpose[] {
  return activity.isControllers ? activity.record.purposes.filter(({ legalBasis }) => legalBasis === null) : [];
}
