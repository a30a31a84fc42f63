import type { OrderKey } from '../protocol/operation.js';
import type { SharedFinding } from './shared-findings.query.js';
import { DAY_PATTERN, matching, pageOf, text } from './variables.js';

/** A page in the order of findings. */
export const PAGE_OF_FINDINGS = pageOf(matching(`\\d\\d ${DAY_PATTERN}`, 13), {
  ...text(260),
  pattern: '^[^\\u0000\\p{Cs} ]+ [^\\u0000\\p{Cs}]+$',
});

/** The worst first, then the oldest: in two digits and a day, so that bytes say it. */
export function placeOf({ rank, from, memberId, rule, subjectId }: SharedFinding): OrderKey {
  return { key: `${String(rank).padStart(2, '0')} ${from}`, memberId, recordId: `${rule} ${subjectId}` };
}

/** The columns that a place is made of, in the order of the index. */
export function columnsOf({ key, memberId, recordId }: OrderKey): unknown[] {
  const space = recordId.indexOf(' ');
  return [Number(key.slice(0, 2)), key.slice(3), memberId, recordId.slice(0, space), recordId.slice(space + 1)];
}
