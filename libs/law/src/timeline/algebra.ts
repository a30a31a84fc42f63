import { addStep, ALWAYS, beginTimeline, endTimeline, END_OF_TIME, NEVER, type Timeline } from './timeline.js';
import { bothTrue, eitherTrue, notTrue, type Truth } from './truth.js';

/** Kleene's "and", day by day. */
export function and(a: Timeline, b: Timeline, ...others: Timeline[]): Timeline {
  return others.reduce(both, both(a, b));
}

/** Kleene's "or", day by day. */
export function or(a: Timeline, b: Timeline, ...others: Timeline[]): Timeline {
  return others.reduce(either, either(a, b));
}

/** The "or" of many, by halves: the cost stays near their total length. */
export function anyOf(timelines: readonly Timeline[], from = 0, to = timelines.length): Timeline {
  if (to - from < 2) return timelines[from] ?? NEVER;
  const half = (from + to) >> 1;
  return either(anyOf(timelines, from, half), anyOf(timelines, half, to));
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
  if (timeline.values.every((truth) => change(truth) === truth)) return timeline;
  beginTimeline();
  for (let i = 0; i < timeline.starts.length; i += 1) addStep(timeline.starts[i]!, change(timeline.values[i]!));
  return endTimeline();
}

function both(a: Timeline, b: Timeline): Timeline {
  if (a === NEVER || b === NEVER) return NEVER;
  if (a === ALWAYS || a === b) return b;
  return b === ALWAYS ? a : combine(a, b, bothTrue);
}

function either(a: Timeline, b: Timeline): Timeline {
  if (a === ALWAYS || b === ALWAYS) return ALWAYS;
  if (a === NEVER || a === b) return b;
  return b === NEVER ? a : combine(a, b, eitherTrue);
}

function combine(a: Timeline, b: Timeline, operation: (x: Truth, y: Truth) => Truth): Timeline {
  beginTimeline();
  for (let i = 0, j = 0; ;) {
    const [startOfA, startOfB] = [a.starts[i]!, b.starts[j]!];
    addStep(startOfA > startOfB ? startOfA : startOfB, operation(a.values[i]!, b.values[j]!));
    const endOfA = a.starts[i + 1] ?? END_OF_TIME;
    const endOfB = b.starts[j + 1] ?? END_OF_TIME;
    if (endOfA === END_OF_TIME && endOfB === END_OF_TIME) return endTimeline();
    if (endOfA <= endOfB) i += 1;
    if (endOfB <= endOfA) j += 1;
  }
}
