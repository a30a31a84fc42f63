import type { RegisterBundle, Severity } from '../../libs/model/src/index.js';
import { changeDays } from './change-days.js';
import { valuesOn, type DayValue } from './oracle.js';

const WORST_FIRST: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

/** The findings that the day-by-day reading of the rules gives, as comparable text: rule, member, subject, days, certainty, severity. */
export function runsByDay(bundles: RegisterBundle[]): string[] {
  const days = changeDays(bundles);
  const open = new Map<string, { from: string; severity: Severity }>();
  const runs: string[] = [];
  for (const day of days) {
    const today = new Map(valuesOn(bundles, day).map((value) => [keyOf(value), value]));
    for (const [key, run] of open) {
      if (today.has(key)) continue;
      runs.push(text(key, run, day));
      open.delete(key);
    }
    for (const [key, { severity }] of today) {
      const run = open.get(key);
      open.set(key, { from: run?.from ?? day, severity: run === undefined ? severity : worst(run.severity, severity) });
    }
  }
  for (const [key, run] of open) runs.push(text(key, run, null));
  return runs.sort();
}

function keyOf({ rule, memberId, subjectId, certainty }: DayValue): string {
  return [rule, memberId, subjectId, certainty].join(' ');
}

function text(key: string, { from, severity }: { from: string; severity: Severity }, to: string | null): string {
  return `${key} ${severity} [${from}, ${to ?? '∞'})`;
}

function worst(a: Severity, b: Severity): Severity {
  return WORST_FIRST.indexOf(a) <= WORST_FIRST.indexOf(b) ? a : b;
}
