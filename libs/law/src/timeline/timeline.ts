import type { Day } from '../../../model/src/index.js';
import { isSameTruth, type Truth } from './truth.js';

/** Before every day, and after every day: days compare as text. */
export const BEGINNING_OF_TIME = '';
export const END_OF_TIME = '~';

/** A truth for every day: `values[i]` holds from `starts[i]` until the next start. The first start is the beginning of time. */
export interface Timeline {
  readonly starts: readonly Day[];
  readonly values: readonly Truth[];
}

export const ALWAYS: Timeline = { starts: [BEGINNING_OF_TIME], values: [true] };
export const NEVER: Timeline = { starts: [BEGINNING_OF_TIME], values: [false] };

/** The same truth on all days. */
export function constantly(truth: Truth): Timeline {
  if (truth === true) return ALWAYS;
  if (truth === false) return NEVER;
  return { starts: [BEGINNING_OF_TIME], values: [truth] };
}

/** True on `[from, to)`, false elsewhere; null leaves that side open. */
export function during(from: Day | null, to: Day | null): Timeline {
  const start = from ?? BEGINNING_OF_TIME;
  const end = to ?? END_OF_TIME;
  if (start >= end) return NEVER;
  if (start === BEGINNING_OF_TIME) return end === END_OF_TIME ? ALWAYS : { starts: [start, end], values: [true, false] };
  if (end === END_OF_TIME) return { starts: [BEGINNING_OF_TIME, start], values: [false, true] };
  return { starts: [BEGINNING_OF_TIME, start, end], values: [false, true, false] };
}

export function since(day: Day | null): Timeline {
  return during(day, null);
}

export function before(day: Day | null): Timeline {
  return during(null, day);
}

/** `values[i]` from `starts[i]` on; the first start is the beginning of time. */
export function timelineOf(starts: readonly Day[], values: readonly Truth[]): Timeline {
  beginTimeline();
  for (let i = 0; i < starts.length; i += 1) addStep(starts[i]!, values[i]!);
  return endTimeline();
}

/**
 * A timeline is built in one place and only its exact size is allocated: this is the innermost loop of every rule. One timeline is
 * built at a time: begin, add its steps in order, end.
 */
const steps: { starts: Day[]; values: Truth[]; size: number } = { starts: [], values: [], size: 0 };

export function beginTimeline(): void {
  steps.size = 0;
}

/** A day on which nothing changes is no step. */
export function addStep(start: Day, value: Truth): void {
  const { size } = steps;
  if (size > 0 && isSameTruth(value, steps.values[size - 1]!)) return;
  steps.starts[size] = start;
  steps.values[size] = value;
  steps.size = size + 1;
}

export function endTimeline(): Timeline {
  const { starts, values, size } = steps;
  return size === 1 ? constantly(values[0]!) : { starts: starts.slice(0, size), values: values.slice(0, size) };
}
