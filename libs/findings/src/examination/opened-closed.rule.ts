import type { FindingRow } from './finding-row.js';

/** What a change did to findings. */
export interface FindingChanges {
  /** Those that hold on a day on which they did not. */
  opened: FindingRow[];
  /** Those that no longer hold on a day on which they did: as they are now, or as they were when nothing is left of them. */
  closed: FindingRow[];
}

/** A finding is followed by its rule, its subject and its certainty: days are won or lost. */
export function changesBetween(before: readonly FindingRow[], after: readonly FindingRow[]): FindingChanges {
  const opened = after.filter((now) => !isWithin(now, before.filter(isSame(now))));
  const lost = before.filter((then) => !isWithin(then, after.filter(isSame(then))));
  const closed = lost.map((then) => after.find((now) => isSame(then)(now) && overlap(then, now)) ?? then);
  return { opened: opened.sort(worstFirst), closed: [...new Set(closed)].sort(worstFirst) };
}

/** Then the oldest. */
function worstFirst(a: FindingRow, b: FindingRow): number {
  return a.rank - b.rank || textOf(a).localeCompare(textOf(b), 'en');
}

const textOf = ({ from, rule, subject_id }: FindingRow) => [from, rule, subject_id].join(' ');

const isSame = (one: FindingRow) => (other: FindingRow) =>
  other.rule === one.rule &&
  other.subject_type === one.subject_type &&
  other.subject_id === one.subject_id &&
  other.certainty === one.certainty;

/** Runs of one certainty never touch: one of the others holds all of its days, or some day is in none. */
function isWithin(one: FindingRow, others: readonly FindingRow[]): boolean {
  return others.some((other) => other.from <= one.from && endOf(other) >= endOf(one));
}

function overlap(one: FindingRow, other: FindingRow): boolean {
  return one.from < endOf(other) && other.from < endOf(one);
}

const endOf = ({ to }: FindingRow) => to ?? '~';
