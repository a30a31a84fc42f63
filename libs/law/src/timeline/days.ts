import type { Day } from '../../../model/src/index.js';
import { END_OF_TIME } from './timeline.js';

const A_DAY = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return toDay(new Date(Date.parse(day) + days * A_DAY));
}

export function nextDay(day: Day): Day {
  return addDays(day, 1);
}

export function previousDay(day: Day): Day {
  return addDays(day, -1);
}

/** On the calendar, the day clamped to the end of the month: 2024-01-31 + 1 month = 2024-02-29. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(Date.parse(day));
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const endOfMonth = new Date(date);
  endOfMonth.setUTCMonth(date.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, endOfMonth.getUTCDate()));
  return toDay(date);
}

export function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** Days after the year 9999 are never reached. */
function toDay(date: Date): Day {
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year > 9999) return END_OF_TIME;
  return `${padded(year, 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
