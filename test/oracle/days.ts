import type { Day } from '../../libs/model/src/types/time.js';
import { is, unknown } from './kleene.js';
import type { Value } from './kleene.js';

const MILLISECONDS_PER_DAY = 86_400_000;

export interface Period {
  from: Day | null;
  to: Day | null;
}

/** RULES §1.1: half-open, null is open on that side. */
export function isWithin(period: Period, day: Day): boolean {
  return (period.from === null || period.from <= day) && isBeforeEnd(period.to, day);
}

export function isBeforeEnd(to: Day | null, day: Day): boolean {
  return to === null || day < to;
}

/** Something done on a recorded day, seen from `day`: comparing with a null date is unknown. */
export function doneBy(done: Day | null, day: Day, path: string): Value {
  return done === null ? unknown(path) : is(done <= day);
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** On the calendar, the day clamped to the end of the month: 2024-01-31 + 1 month = 2024-02-29. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = parts(day);
  const months = year * 12 + (month - 1) + count;
  const lastDate = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const target = Date.UTC(Math.floor(months / 12), months % 12, Math.min(date, lastDate));
  return new Date(target).toISOString().slice(0, 10);
}

export function later(one: Day | null, other: Day | null): Day | null {
  if (one === null) return other;
  if (other === null) return one;
  return one > other ? one : other;
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
