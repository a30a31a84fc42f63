import type { Activity, Day } from '../../../../model/src/index.js';
import { GDPR_APPLIES } from '../../calendar/law-calendar.js';
import { and } from '../../timeline/algebra.js';
import { addMonths, nextDay } from '../../timeline/days.js';
import { since } from '../../timeline/timeline.js';
import type { Rule } from '../rule.js';

const DEFAULT_MONTHS = 12;

/** REG-010. A record is reviewed every twelve months, or as often as it says (GDPR art. 24(1), 32(1)(d), 5(2)). */
export const reviewOverdue: Rule<'REG-010', 'ACTIVITY'> = {
  code: 'REG-010',
  subject: 'ACTIVITY',
  nature: 'GOOD_PRACTICE',
  severity: 'LOW',
  theme: 'REGISTER_QUALITY',
  sources: ['GDPR art. 24(1)', 'GDPR art. 32(1)(d)', 'GDPR art. 5(2)'],
  when: ({ live, record }) => and(live, since(nextDay(reviewDueOn(record)))),
  facts: ({ record }) => ({ activity: record.name, dueOn: reviewDueOn(record) }),
};

/** The last day on which the review is in time. */
function reviewDueOn({ review, from }: Activity): Day {
  return addMonths(review?.lastOn ?? from ?? GDPR_APPLIES, review?.everyMonths ?? DEFAULT_MONTHS);
}
