import type { Question } from '../ask/question.js';
import type { Report } from '../merge/report.js';

/** Whether the question asked for all or nothing, and a member is missing: rows and totals are then null. */
export function isNothing({ onMissing }: Question, { missing }: Report): boolean {
  return onMissing === 'FAIL' && missing.length > 0;
}
