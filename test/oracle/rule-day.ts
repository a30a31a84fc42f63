import type { Severity } from '../../libs/model/src/types/finding.js';
import type { Day } from '../../libs/model/src/types/time.js';
import { firstDayOf } from './calendar.js';
import { FALSE } from './kleene.js';
import type { Value } from './kleene.js';

/** What one rule answers for one subject on one day, before any replacement. */
export interface RuleDay {
  rule: string;
  subjectId: string;
  value: Value;
  /** The rule's severity that day, not yet lowered. */
  severity: Severity;
}

/** False before the rule's first day of law. */
export function ruleDay(rule: string, subject: { id: string }, day: Day, value: Value, severity: Severity): RuleDay {
  return { rule, subjectId: subject.id, value: day < firstDayOf(rule) ? FALSE : value, severity };
}
