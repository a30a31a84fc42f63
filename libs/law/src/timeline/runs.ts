import type { Certainty, Day } from '../../../model/src/index.js';
import type { Timeline } from './timeline.js';
import { isUnknown, type Truth } from './truth.js';

/** A maximal run of days with one certainty; `missing` is the union over its days. */
export interface Run {
  certainty: Certainty;
  from: Day;
  to: Day | null;
  missing: string[];
}

/** The runs of TRUE and of UNKNOWN, from `firstDay` on. */
export function runs(timeline: Timeline, firstDay: Day): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < timeline.starts.length; i += 1) {
    const end = timeline.starts[i + 1] ?? null;
    const truth = timeline.values[i]!;
    if (truth === false || (end !== null && end <= firstDay)) continue;
    const from = timeline.starts[i]! < firstDay ? firstDay : timeline.starts[i]!;
    addDays(found, truth, from, end);
  }
  return found;
}

function addDays(found: Run[], truth: Exclude<Truth, false> | true, from: Day, to: Day | null): void {
  const certainty = isUnknown(truth) ? 'UNKNOWN' : 'ESTABLISHED';
  const missing = isUnknown(truth) ? truth.missing : [];
  const last = found.at(-1);
  if (last === undefined || last.to !== from || last.certainty !== certainty) {
    found.push({ certainty, from, to, missing: [...missing] });
    return;
  }
  last.to = to;
  last.missing.push(...missing.filter((path) => !last.missing.includes(path)));
}

export function holdsOn({ from, to }: Pick<Run, 'from' | 'to'>, day: Day): boolean {
  return from <= day && (to === null || day < to);
}

/** What the timeline says on a day. */
export function valueOn(timeline: Timeline, day: Day): Truth {
  let [low, high] = [0, timeline.starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timeline.starts[middle]! <= day) low = middle;
    else high = middle;
  }
  return timeline.values[low]!;
}

/** Is it true on some day of `[from, to)`? */
export function isTrueWithin(timeline: Timeline, from: Day, to: Day | null): boolean {
  return timeline.values.some((truth, i) => {
    if (truth !== true) return false;
    const end = timeline.starts[i + 1];
    return (to === null || timeline.starts[i]! < to) && (end === undefined || end > from);
  });
}
