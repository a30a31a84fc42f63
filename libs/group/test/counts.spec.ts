import { groupCounter } from '../src/merge/counts.js';

const now = (numbers: number) => ({ numbers, copyAt: null });
const before = (numbers: number, copyAt: string) => ({ numbers, copyAt });
const count = (counted: Parameters<typeof groupCounter<number>>[0]) => groupCounter(counted)((number) => number);

describe('a number of the group', () => {
  it('is exact when every member gives its own', () => {
    expect(count([now(2), now(3)])).toEqual({ kind: 'EXACT', value: 5 });
    expect(count([])).toEqual({ kind: 'EXACT', value: 0 });
  });

  it('says the oldest instant and how many members when some are the last that they gave', () => {
    const copies = [now(2), before(3, '2026-03-02T08:00:00.000Z'), before(4, '2026-03-01T08:00:00.000Z')];
    expect(count(copies)).toEqual({ kind: 'MIXED_AGE', value: 9, oldestDataAt: '2026-03-01T08:00:00.000Z', membersFromCopy: 2 });
  });

  it('is only a lower bound as soon as a member is missing, and then no old number counts', () => {
    expect(count([now(2), null, before(7, '2026-03-01T08:00:00.000Z')])).toEqual({
      kind: 'LOWER_BOUND',
      atLeast: 2,
      membersMissing: 2,
      membersAnswered: 1,
    });
  });
});
