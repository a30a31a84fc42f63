import type { Day } from '../../../model/src/index.js';
import { anyOf } from '../timeline/algebra.js';
import { addDays } from '../timeline/days.js';
import { during, END_OF_TIME, type Timeline } from '../timeline/timeline.js';

/** Something that covers on `[from, to)`, as people see it on the days `[knownFrom, knownTo)`. */
export interface Cover {
  from: Day;
  to: Day;
  knownFrom: Day;
  knownTo: Day;
}

/** On every day of `[from, to)`, what is then known ends on `end`: the first day that nothing covers. */
export interface ForeseenEnd {
  from: Day;
  to: Day;
  end: Day;
}

/** Warn this many days ahead. */
const NOTICE_DAYS = 180;

/** The ends that can be foreseen, from every day on which something covers; an open end is none. */
export function foreseenEnds(covers: readonly Cover[]): ForeseenEnd[] {
  if (covers.every(({ to }) => to === END_OF_TIME)) return [];
  if (covers.length === 1) return covers.map(ownEnd);
  const moments = [...new Set(covers.flatMap(({ from, to, knownFrom, knownTo }) => [from, to, knownFrom, knownTo]))].sort();
  const inOrder = covers.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const ends: ForeseenEnd[] = [];
  for (let i = 0; i + 1 < moments.length; i += 1) {
    const [from, to] = [moments[i]!, moments[i + 1]!];
    const end = followFrom(
      from,
      inOrder.filter((cover) => cover.knownFrom <= from && from < cover.knownTo),
    );
    if (end !== from && end !== END_OF_TIME) ends.push({ from, to, end });
  }
  return ends;
}

/** The days on which an end is near, and matters: `isStillUsed` on that day. */
export function daysEndingSoon(ends: readonly ForeseenEnd[], isStillUsed: (day: Day) => boolean): Timeline {
  const near = ends.filter(({ end }) => isStillUsed(end));
  return anyOf(near.map(({ from, to, end }) => duringFrom(addDays(end, -NOTICE_DAYS), from, to)));
}

/** The end foreseen on a day. */
export function endForeseenOn(ends: readonly ForeseenEnd[], day: Day): Day | null {
  return ends.find(({ from, to }) => from <= day && day < to)?.end ?? null;
}

/** Of one cover alone, its own end. */
function ownEnd({ from, to, knownFrom, knownTo }: Cover): ForeseenEnd {
  return { from: from > knownFrom ? from : knownFrom, to: to < knownTo ? to : knownTo, end: to };
}

/** Without a gap, from one cover to the next; they come in the order of their starts. */
function followFrom(day: Day, covers: readonly Cover[]): Day {
  return covers.reduce((end, { from, to }) => (from <= end && end < to ? to : end), day);
}

function duringFrom(notBefore: Day, from: Day, to: Day): Timeline {
  return during(from > notBefore ? from : notBefore, to);
}
