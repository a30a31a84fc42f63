import type { Day } from '../../../model/src/index.js';
import { isUnknown, type Truth } from './truth.js';

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

/** `values[i]` from `starts[i]` on; the first start is the beginning of time. Days on which nothing changes are no change. */
export function timelineOf(starts: readonly Day[], values: readonly Truth[]): Timeline {
  const keptStarts: Day[] = [];
  const keptValues: Truth[] = [];
  for (let i = 0; i < starts.length; i += 1) {
    if (i > 0 && sameTruth(values[i]!, keptValues[keptValues.length - 1]!)) continue;
    keptStarts.push(starts[i]!);
    keptValues.push(values[i]!);
  }
  return keptValues.length === 1 ? constantly(keptValues[0]!) : { starts: keptStarts, values: keptValues };
}

function sameTruth(a: Truth, b: Truth): boolean {
  if (a === b) return true;
  return isUnknown(a) && isUnknown(b) && a.missing.length === b.missing.length && a.missing.every((path) => b.missing.includes(path));
}
