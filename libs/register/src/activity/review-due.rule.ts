import { readCalendar, reviewDueOn, shippedTables, USUAL_REVIEW_MONTHS } from '../../../law/src/index.js';
import type { Activity, Day } from '../../../model/src/index.js';

// The day on which the GDPR applies is the same in every calendar (art. 99).
const GDPR = readCalendar(shippedTables).day('GDPR');

/** The day by which the record of an activity is looked at again (GDPR art. 24(1)); null: it takes place no longer by then. */
export function reviewDue({ stage, from, to, review }: Pick<Activity, 'stage' | 'from' | 'to' | 'review'>): Day | null {
  const due = reviewDueOn({ review, from }, GDPR);
  return stage === 'STOPPED' || (to !== null && to <= due) ? null : due;
}

/** The same of activities `t`, as SQL: those that are due before the day `?`. */
const counted = `coalesce((t.review->>'lastOn')::date, t."from", date '${GDPR}')`;
const due = `(${counted} + make_interval(months => coalesce((t.review->>'everyMonths')::integer, ${USUAL_REVIEW_MONTHS})))::date`;
export const REVIEW_DUE_BEFORE = `(t.stage <> 'STOPPED' AND (t."to" IS NULL OR t."to" > ${due}) AND ${due} < ?::date)`;
