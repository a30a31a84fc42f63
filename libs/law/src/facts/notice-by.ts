import type { Agreement, Day } from '../../../model/src/index.js';
import { addMonths, previousDay } from '../timeline/days.js';
import { END_OF_TIME } from '../timeline/timeline.js';

/**
 * The last day, from `on` on, to give notice so that an agreement does not renew itself. Null: it does not renew, has no renewal left, or
 * what its term or its notice is was not recorded.
 */
export function noticeBy({ state, to, renewal, noticeMonths }: Agreement, on: Day): Day | null {
  if (state !== 'SIGNED' || to === null || renewal === null || !renewal.tacit || noticeMonths === null) return null;
  for (let renewed = 0; renewed < (renewal.times ?? Infinity); renewed += 1) {
    const term = addMonths(to, renewed * renewal.months);
    if (term === END_OF_TIME) return null;
    const last = previousDay(addMonths(term, -noticeMonths));
    if (last >= on) return last;
    if (renewal.months <= 0) return null;
  }
  return null;
}
