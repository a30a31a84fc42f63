import { grouped } from '../../../law/src/index.js';
import type { FindingRow } from './finding-row.js';

/** What a change did to findings, the worst first. */
export interface FindingChanges {
  /** Those that hold on a day on which they did not. */
  opened: FindingRow[];
  /** Those that no longer hold on a day on which they did: as they are now, or as they were when nothing is left of them. */
  closed: FindingRow[];
}

/** A finding is followed by its rule, its subject and its certainty: days are won or lost. */
export function changesBetween(before: readonly FindingRow[], after: readonly FindingRow[]): FindingChanges {
  const [then, now] = [grouped(before, followed), grouped(after, followed)];
  const opened = after.filter((one) => !isWithin(one, then.get(followed(one)) ?? []));
  const closed = before.flatMap((one) => {
    const left = now.get(followed(one)) ?? [];
    return isWithin(one, left) ? [] : [left.find((other) => overlap(one, other)) ?? one];
  });
  return { opened: opened.sort(worstFirst), closed: [...new Set(closed)].sort(worstFirst) };
}

const followed = ({ rule, subject_type, subject_id, certainty }: FindingRow) =>
  [rule, certainty, subject_type, subject_id].join(' ');

/** Runs of one certainty never touch: one of the others holds all of its days, or some day is in none. */
function isWithin(one: FindingRow, others: readonly FindingRow[]): boolean {
  return others.some((other) => other.from <= one.from && endOf(other) >= endOf(one));
}

function overlap(one: FindingRow, other: FindingRow): boolean {
  return one.from < endOf(other) && other.from < endOf(one);
}

const endOf = ({ to }: FindingRow) => to ?? '~';

/** Of one rank, the oldest. */
function worstFirst(a: FindingRow, b: FindingRow): number {
  return a.rank - b.rank || (placeOf(a) < placeOf(b) ? -1 : 1);
}

const placeOf = ({ from, rule, subject_id }: FindingRow) => [from, rule, subject_id].join(' ');
