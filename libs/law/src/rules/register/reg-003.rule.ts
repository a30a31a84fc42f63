import { hasRetention } from './retention.js';
import type { Rule } from '../rule.js';

/** REG-003. Every category of data has a period of retention (GDPR art. 5(1)(e), 30(1)(f)). */
export const retentionMissing: Rule<'REG-003', 'ACTIVITY'> = {
  code: 'REG-003',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'MEDIUM',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 5(1)(e)', 'GDPR art. 30(1)(f)', 'GDPR art. 13(2)(a)'],
  examine: (activity) => {
    const categories = activity.isControllers ? (activity.record.data ?? []).filter((category) => !hasRetention(category)) : [];
    return categories.length === 0
      ? null
      : { when: activity.live, facts: () => ({ activity: activity.record.name, categories: categories.map(({ name }) => name) }) };
  },
};
