import type { Activity, Day } from '../../../model/src/index.js';
import { addMonths } from '../timeline/days.js';

/** Where a record does not say how often. */
export const USUAL_REVIEW_MONTHS = 12;

/** The last day on which the review of a record is in time: counted from the last one, else from its first day, else from `otherwise`. */
export function reviewDueOn({ review, from }: Pick<Activity, 'review' | 'from'>, otherwise: Day): Day {
  return addMonths(review?.lastOn ?? from ?? otherwise, review?.everyMonths ?? USUAL_REVIEW_MONTHS);
}
