import type { DataCategory } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { NEVER } from '../../timeline/timeline.js';
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
  when: (activity) => (categoriesWithoutRetention(activity).length > 0 ? activity.live : NEVER),
  facts: (activity) => ({
    activity: activity.record.name,
    categories: categoriesWithoutRetention(activity).map(({ name }) => name),
  }),
};

function categoriesWithoutRetention(activity: ActivityFacts): DataCategory[] {
  return activity.isControllers ? (activity.record.data ?? []).filter((category) => !hasRetention(category)) : [];
}
