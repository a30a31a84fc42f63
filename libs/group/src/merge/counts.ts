import type { Instant } from '../../../model/src/index.js';

/** The numbers of a member: of now, or the last that it gave. */
export interface Counted<Numbers> {
  numbers: Numbers;
  /** Null: of now. */
  copyAt: Instant | null;
}

/** A sum over members that cannot be taken for a whole one when it is not. */
export type GroupCount =
  | { kind: 'EXACT'; value: number }
  | { kind: 'MIXED_AGE'; value: number; oldestDataAt: Instant; membersFromCopy: number }
  | { kind: 'LOWER_BOUND'; atLeast: number; membersMissing: number; membersAnswered: number };

/**
 * Adds up what members gave. Null: that one gave nothing. As soon as one is missing, only what holds now counts: an old number may be
 * more than there is.
 */
export function groupCounter<Numbers>(
  counted: readonly (Counted<Numbers> | null)[],
): (numberOf: (numbers: Numbers) => number) => GroupCount {
  const live = counted.flatMap((one) => (one?.copyAt === null ? [one.numbers] : []));
  const copies = counted.flatMap((one) => (one === null || one.copyAt === null ? [] : [{ numbers: one.numbers, at: one.copyAt }]));
  const isMissing = live.length + copies.length < counted.length;
  const [oldest] = copies.map(({ at }) => at).sort();
  return (numberOf) => {
    const now = live.reduce((sum, numbers) => sum + numberOf(numbers), 0);
    if (isMissing) {
      return {
        kind: 'LOWER_BOUND',
        atLeast: now,
        membersMissing: counted.length - live.length,
        membersAnswered: live.length,
      };
    }
    if (oldest === undefined) return { kind: 'EXACT', value: now };
    const before = copies.reduce((sum, { numbers }) => sum + numberOf(numbers), 0);
    return { kind: 'MIXED_AGE', value: now + before, oldestDataAt: oldest, membersFromCopy: copies.length };
  };
}
