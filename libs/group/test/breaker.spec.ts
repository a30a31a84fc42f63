import { SetClock } from '../../runtime/src/index.js';
import { Breaker } from '../src/ask/breaker.js';

describe('a node that fails', () => {
  let clock: SetClock;
  let breaker: Breaker;

  beforeEach(() => {
    clock = new SetClock('2026-03-02T09:00:00.000Z');
    breaker = new Breaker(clock);
  });

  const fail = (times: number) => {
    for (let i = 0; i < times; i++) if (breaker.lets()) breaker.failed();
  };

  it('is not asked for fifteen seconds after three failures in a row', () => {
    fail(2);
    expect(breaker.lets()).toBe(true);
    breaker.failed();
    expect(breaker.lets()).toBe(false);
    clock.advance(14_999);
    expect(breaker.lets()).toBe(false);
    clock.advance(1);
    expect(breaker.lets()).toBe(true);
  });

  it('is not asked either after half of six in a minute', () => {
    for (const isFailure of [true, false, true, false, true]) {
      if (isFailure) breaker.failed();
      else breaker.succeeded();
    }
    expect(breaker.lets()).toBe(true);
    breaker.failed();
    expect(breaker.lets()).toBe(false);
  });

  it('forgets failures that are older than a minute', () => {
    for (const isFailure of [true, false, true, false, true]) {
      if (isFailure) breaker.failed();
      else breaker.succeeded();
      clock.advance(20_000);
    }
    breaker.failed();
    expect(breaker.lets()).toBe(true);
  });

  it('lets one question through when its time is over: a failure doubles it, up to ten minutes', () => {
    fail(3);
    for (const wait of [15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 600_000, 600_000]) {
      clock.advance(wait - 1);
      expect(breaker.lets()).toBe(false);
      clock.advance(1);
      expect(breaker.lets()).toBe(true);
      expect(breaker.lets()).toBe(false);
      breaker.failed();
    }
  });

  it('is asked again by all once that question is answered', () => {
    fail(3);
    clock.advance(15_000);
    expect(breaker.lets()).toBe(true);
    breaker.succeeded();
    expect([breaker.lets(), breaker.lets()]).toEqual([true, true]);
    fail(3);
    clock.advance(15_000);
    expect(breaker.lets()).toBe(true);
  });

  it('is not asked at once when what it sent cannot be believed', () => {
    breaker.trip();
    expect(breaker.lets()).toBe(false);
  });

  it('stays closed when a probe says nothing of it, and is probed again', () => {
    fail(3);
    clock.advance(15_000);
    expect(breaker.lets()).toBe(true);
    breaker.neither();
    expect(breaker.lets()).toBe(true);
  });
});
