import type { DataCategory } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { NEVER } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';

/** REG-005. Special categories need a condition of art. 9(2) (GDPR art. 9). */
export const article9ConditionMissing: Rule<'REG-005', 'ACTIVITY'> = {
  code: 'REG-005',
  subject: 'ACTIVITY',
  nature: 'DUTY',
  severity: 'HIGH',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 9(1)', 'GDPR art. 9(2)', 'LIL art. 6', 'LIL art. 44'],
  when: (activity) => (categoriesWithoutCondition(activity).length > 0 ? activity.live : NEVER),
  facts: (activity) => ({
    activity: activity.record.name,
    categories: categoriesWithoutCondition(activity).map(({ name }) => name),
  }),
};

function categoriesWithoutCondition(activity: ActivityFacts): DataCategory[] {
  return activity.isControllers ? (activity.record.data ?? []).filter(lacksCondition) : [];
}

function lacksCondition({ special, article9Condition }: DataCategory): boolean {
  return special === 'ART_9' && article9Condition === null;
}
