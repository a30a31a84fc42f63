import { SetClock } from '../src/index.js';

describe('the day in Paris', () => {
  it.each([
    ['a minute before midnight in winter', '2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['midnight in winter', '2026-01-14T23:00:00.000Z', '2026-01-15'],
    ['a minute before midnight in summer', '2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['midnight in summer', '2026-07-14T22:00:00.000Z', '2026-07-15'],
    ['the eve of the day that loses an hour', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['the start of the day that loses an hour', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['the end of the day that loses an hour', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['the day after it', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the start of the day that gains an hour', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['the end of the day that gains an hour', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['the day after it', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['the new year', '2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['the 29th of February', '2028-02-28T23:00:00.000Z', '2028-02-29'],
  ])('at %s', (_when, at, day) => {
    expect(new SetClock(at).today()).toBe(day);
  });
});
