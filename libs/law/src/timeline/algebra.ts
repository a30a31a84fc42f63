import { ALWAYS, constantly, NEVER, timelineOf, type Timeline } from './timeline.js';
import { bothTrue, eitherTrue, notTrue, type Truth } from './truth.js';

/** Kleene's "and", day by day. */
export function and(...timelines: Timeline[]): Timeline {
  let all = ALWAYS;
  for (const timeline of timelines) {
    all = all === ALWAYS ? timeline : combine(all, timeline, bothTrue);
    if (all === NEVER) return NEVER;
  }
  return all;
}

/** Kleene's "or", day by day. */
export function or(...timelines: Timeline[]): Timeline {
  return anyOf(timelines);
}

export function anyOf(timelines: readonly Timeline[]): Timeline {
  let any = NEVER;
  for (const timeline of timelines) {
    any = any === NEVER ? timeline : combine(any, timeline, eitherTrue);
    if (any === ALWAYS) return ALWAYS;
  }
  return any;
}

export function not(timeline: Timeline): Timeline {
  if (timeline === NEVER) return ALWAYS;
  if (timeline === ALWAYS) return NEVER;
  return map(timeline, notTrue);
}

/** True where the timeline is true; an unknown does not count. */
export function surely(timeline: Timeline): Timeline {
  return map(timeline, (truth) => truth === true);
}

/** True where the timeline is true or unknown. */
export function possibly(timeline: Timeline): Timeline {
  return map(timeline, (truth) => truth !== false);
}

/** The same days, every true or unknown one of them unknown for want of `missing`. */
export function unknownWhere(timeline: Timeline, missing: Truth): Timeline {
  return map(timeline, (truth) => (truth === false ? false : missing));
}

function map(timeline: Timeline, change: (truth: Truth) => Truth): Timeline {
  if (timeline.values.length === 1) return constantly(change(timeline.values[0]!));
  return timelineOf(timeline.starts, timeline.values.map(change));
}

function combine(a: Timeline, b: Timeline, operation: (x: Truth, y: Truth) => Truth): Timeline {
  const starts: string[] = [];
  const values: Truth[] = [];
  for (let i = 0, j = 0; i < a.starts.length && j < b.starts.length; ) {
    const start = a.starts[i]! > b.starts[j]! ? a.starts[i]! : b.starts[j]!;
    starts.push(start);
    values.push(operation(a.values[i]!, b.values[j]!));
    const endOfA = a.starts[i + 1];
    const endOfB = b.starts[j + 1];
    if (endOfA !== undefined && (endOfB === undefined || endOfA <= endOfB)) i += 1;
    else j += 1;
    if (endOfA !== undefined && endOfA === endOfB) j += 1;
  }
  return timelineOf(starts, values);
}
