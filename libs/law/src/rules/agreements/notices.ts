import type { Agreement, Day, SubProcessorNotice } from '../../../../model/src/index.js';
import { addDays } from '../../timeline/days.js';

/** The last day to object, or null when neither the notice nor the agreement says. */
export function deadlineOf(notice: SubProcessorNotice, { subProcessing }: Agreement): Day | null {
  if (notice.objectionDeadline !== null) return notice.objectionDeadline;
  const days = subProcessing?.objectionDays ?? null;
  return days === null ? null : addDays(notice.notifiedOn, days);
}
