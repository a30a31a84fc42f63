import fc from 'fast-check';
import type { Day } from '../../libs/model/src/types/time.js';

const EARLY: readonly Day[] = ['2015-10-05', '2017-09-01', '2018-05-24', '2018-05-25', '2018-11-06', '2019-03-01', '2019-06-01'];
const MIDDLE: readonly Day[] = [
  '2019-10-21',
  '2019-10-22',
  '2020-01-31',
  '2020-02-01',
  '2020-07-15',
  '2020-07-16',
  '2020-12-31',
  '2021-06-26',
  '2021-06-27',
  '2021-06-28',
  '2021-09-26',
  '2021-09-27',
  '2022-01-01',
  '2022-07-01',
  '2022-12-27',
  '2022-12-28',
  '2023-07-09',
  '2023-07-10',
  '2023-09-05',
  '2023-09-06',
  '2024-01-31',
  '2024-02-29',
  '2024-09-01',
  '2024-10-06',
  '2024-10-07',
  '2025-01-01',
];
const LATE: readonly Day[] = [
  '2025-06-24',
  '2025-06-28',
  '2025-12-19',
  '2025-12-28',
  '2026-01-26',
  '2026-01-27',
  '2026-04-30',
  '2026-05-15',
  '2026-05-16',
  '2026-09-25',
  '2026-09-26',
  '2027-01-01',
  '2028-02-29',
  '2031-12-27',
  '2031-12-28',
];

/** Days on which the law turns, their neighbours, and some round ones. */
export const day = fc.constantFrom(...EARLY, ...MIDDLE, ...LATE);
export const earlyDay = fc.constantFrom(...EARLY);

export function orNull<T>(arbitrary: fc.Arbitrary<T>, oneIn = 4): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null, freq: oneIn - 1 });
}

export const fact = fc.oneof(
  { weight: 2, arbitrary: fc.constant(true) },
  { weight: 2, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(null) },
);

export interface ArbitraryPeriod {
  from: Day | null;
  to: Day | null;
}

/** Any `[from, to)`, from before to. */
export const period: fc.Arbitrary<ArbitraryPeriod> = fc
  .tuple(orNull(day, 5), orNull(day, 3))
  .map(([one, other]) => ordered(one, other));

/** Mostly open at its end and long, so that things happen together. */
export const longPeriod: fc.Arbitrary<ArbitraryPeriod> = fc.oneof(
  { weight: 3, arbitrary: orNull(earlyDay, 6).map((from) => ({ from, to: null })) },
  { weight: 2, arbitrary: fc.tuple(orNull(earlyDay, 6), fc.constantFrom(...LATE)).map(([from, to]) => ({ from, to })) },
  { weight: 2, arbitrary: period },
);

function ordered(one: Day | null, other: Day | null): ArbitraryPeriod {
  if (one === null || other === null || one < other) return { from: one, to: other };
  return one === other ? { from: one, to: null } : { from: other, to: one };
}
