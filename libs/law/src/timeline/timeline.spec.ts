import fc from 'fast-check';
import { and, not, or, possibly, surely } from './algebra.js';
import { addDays, addMonths } from './days.js';
import { isTrueWithin, runs, valueOn } from './runs.js';
import { BEGINNING_OF_TIME, timelineOf, type Timeline } from './timeline.js';
import { isUnknown, unknown, type Truth } from './truth.js';

const FIRST = '2020-01-01';
const DAYS = Array.from({ length: 40 }, (_, i) => addDays(FIRST, i));

const truth: fc.Arbitrary<Truth> = fc.constantFrom<Truth>(true, false, unknown('a'), unknown('b'), unknown('a', 'c'));
const timeline: fc.Arbitrary<Timeline> = fc
  .tuple(truth, fc.uniqueArray(fc.integer({ min: 1, max: 38 }), { maxLength: 6 }), fc.array(truth, { minLength: 6, maxLength: 6 }))
  .map(([first, changes, truths]) => {
    const starts = changes.sort((a, b) => a - b).map((i) => addDays(FIRST, i));
    return timelineOf([BEGINNING_OF_TIME, ...starts], [first, ...truths.slice(0, starts.length)]);
  });

describe('timelines agree with a reading day by day', () => {
  const sign = (value: Truth) => (isUnknown(value) ? 'U' : value);

  it('and: false if one is, else unknown if one is, else true', () => {
    check2(and, (a, b) => (a === false || b === false ? false : isUnknown(a) || isUnknown(b) ? 'U' : true));
  });

  it('or: true if one is, else unknown if one is, else false', () => {
    check2(or, (a, b) => (a === true || b === true ? true : isUnknown(a) || isUnknown(b) ? 'U' : false));
  });

  it('not: swaps true and false, unknown stays', () => {
    fc.assert(
      fc.property(timeline, (a) =>
        DAYS.every((day) => {
          const before = valueOn(a, day);
          return sign(valueOn(not(a), day)) === (isUnknown(before) ? 'U' : !before);
        }),
      ),
    );
  });

  it('surely and possibly: the days of true, the days of true or unknown', () => {
    fc.assert(
      fc.property(timeline, (a) =>
        DAYS.every((day) => {
          const value = valueOn(a, day);
          return valueOn(surely(a), day) === (value === true) && valueOn(possibly(a), day) === (value !== false);
        }),
      ),
    );
  });

  it('an unknown says what is missing: the facts of both sides, where both are unknown', () => {
    fc.assert(
      fc.property(timeline, timeline, (a, b) => {
        for (const day of DAYS) {
          const [x, y, z] = [valueOn(a, day), valueOn(b, day), valueOn(and(a, b), day)];
          if (isUnknown(x) && isUnknown(y)) expect(new Set((z as typeof x).missing)).toEqual(new Set([...x.missing, ...y.missing]));
        }
      }),
    );
  });

  it('runs: maximal, never touching with the same certainty, and true to every day', () => {
    fc.assert(
      fc.property(timeline, (a) => {
        const found = runs(a, FIRST);
        for (const day of DAYS) {
          const holding = found
            .filter(({ from, to }) => from <= day && (to === null || day < to))
            .map(({ certainty }) => certainty);
          const value = valueOn(a, day);
          expect(holding).toEqual(value === false ? [] : [isUnknown(value) ? 'UNKNOWN' : 'ESTABLISHED']);
        }
        for (const [i, run] of found.entries())
          expect(run.to === found[i + 1]?.from && run.certainty === found[i + 1]?.certainty).toBe(false);
      }),
    );
  });

  it('is it true on some day of a period?', () => {
    const bounds = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 21, max: 39 }));
    fc.assert(
      fc.property(timeline, bounds, (a, [i, j]) => {
        const within = DAYS.slice(i, j).some((day) => valueOn(a, day) === true);
        return isTrueWithin(a, DAYS[i] ?? '', DAYS[j] ?? '') === within;
      }),
    );
  });

  function check2(operation: (a: Timeline, b: Timeline) => Timeline, expected: (a: Truth, b: Truth) => boolean | 'U'): void {
    fc.assert(
      fc.property(timeline, timeline, (a, b) =>
        DAYS.every((day) => sign(valueOn(operation(a, b), day)) === expected(valueOn(a, day), valueOn(b, day))),
      ),
    );
  }
});

describe('months on the calendar', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['0050-01-31', 1, '0050-02-28'],
  ])('%s and %i months: %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('nothing is later than the end of time', () => {
    expect(addMonths('9999-12-31', 1) > '9999-12-31').toBe(true);
    expect(addDays('9999-12-31', 1) > '9999-12-31').toBe(true);
  });
});
