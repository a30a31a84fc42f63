
import type { Rule } from '../rule.js';

/** REG-001. Every purpose rests on a legal basis (GDPR art. 5(1)(a), 6(1)). */
export const legalBasisMissing: Rule<'REG-001', 'ACTIVITY'> = {
  code: 'REG-001',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 5(1)(a)', 'GDPR art. 6(1)', 'GDPR art. 13(1)(c)'],
  examine: (activity) => {
    const purposes = activity.isControllers ? activity.record.purposes.filter(({ legalBasis }) => legalBasis === null) : [];
    return purposes.length === 0
      ? null
      : { when: activity.live, facts: () => ({ activity: activity.record.name, purposes: purposes.map(({ name }) => name) }) };
  },
};
