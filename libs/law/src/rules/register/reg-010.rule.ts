import type { Day } from '../../../../model/src/index.js';
import type { ActivityFacts } from '../../facts/activity-facts.js';
import { reviewDueOn } from '../../facts/review-due-on.js';
import { and } from '../../timeline/algebra.js';
import { nextDay } from '../../timeline/days.js';
import { since } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';

/** REG-010. A record is reviewed every twelve months, or as often as it says (GDPR art. 24(1), 32(1)(d), 5(2)). */
export const reviewOverdue: Rule<'REG-010', 'ACTIVITY'> = {
  code: 'REG-010',
  subject: 'ACTIVITY',
  nature: 'GOOD_PRACTICE',
  severity: 'LOW',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 24(1)', 'GDPR art. 32(1)(d)', 'GDPR art. 5(2)'],
  when: (activity) => and(activity.live, since(nextDay(dueOn(activity)))),
  facts: (activity) => ({ activity: activity.record.name, dueOn: dueOn(activity) }),
};

function dueOn({ record, member }: ActivityFacts): Day {
  return reviewDueOn(record, member.group.law.day('GDPR'));
}
