import { SetClock } from '../../runtime/src/index.js';
import { Breaker } from '../src/ask/breaker.js';

describe('a node that fails', () => {
  let clock: SetClock;
  let breaker: Breaker;

  beforeEach(() => {
    clock = new SetClock('2026-03-02T09:00:00.000Z');
    breaker = new Breaker(clock);
  });

  const lets = () => breaker.lets(0);
  const fail = async (times: number) => {
    for (let i = 0; i < times; i++) if (await lets()) breaker.failed();
  };

  it('is not asked for fifteen seconds after three failures in a row', async () => {
    await fail(2);
    expect(await lets()).toBe(true);
    breaker.failed();
    expect(await lets()).toBe(false);
    clock.advance(14_999);
    expect(await lets()).toBe(false);
    clock.advance(1);
    expect(await lets()).toBe(true);
  });

  it('is spared no longer because many questions were on their way when it failed', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, lets));
    expect(asked).toEqual(asked.map(() => true));
    for (let at = 0; at < 10; at++) breaker.failed();
    for (let at = 0; at < 10; at++) breaker.trip();
    clock.advance(15_000);
    expect(await lets()).toBe(true);
  });

  it('is not asked either after half of six in a minute', async () => {
    for (const isFailure of [true, false, true, false, true]) {
      if (isFailure) breaker.failed();
      else breaker.succeeded();
    }
    expect(await lets()).toBe(true);
    breaker.failed();
    expect(await lets()).toBe(false);
  });

  it('forgets failures that are older than a minute', async () => {
    for (const isFailure of [true, false, true, false, true]) {
      if (isFailure) breaker.failed();
      else breaker.succeeded();
      clock.advance(20_000);
    }
    breaker.failed();
    expect(await lets()).toBe(true);
  });

  it('lets one question through when its time is over: a failure doubles it, up to ten minutes', async () => {
    await fail(3);
    for (const wait of [15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 600_000, 600_000]) {
      clock.advance(wait - 1);
      expect(await lets()).toBe(false);
      clock.advance(1);
      expect(await lets()).toBe(true);
      expect(await lets()).toBe(false);
      breaker.failed();
    }
  });

  it('is asked by those that came meanwhile once that question is answered, and by none once it failed', async () => {
    await fail(3);
    clock.advance(15_000);
    expect(await lets()).toBe(true);
    const waiting = [1, 2].map(() => breaker.lets(60_000));
    breaker.failed();
    expect(await Promise.all(waiting)).toEqual([false, false]);
    clock.advance(30_000);
    expect(await lets()).toBe(true);
    const others = [1, 2].map(() => breaker.lets(60_000));
    breaker.succeeded();
    expect(await Promise.all(others)).toEqual([true, true]);
  });

  it('is asked by one of those that came meanwhile when that question says nothing of it', async () => {
    await fail(3);
    clock.advance(15_000);
    expect(await lets()).toBe(true);
    const waiting = [1, 2].map(() => breaker.lets(60_000));
    breaker.neither();
    expect(await waiting[0]).toBe(true);
    breaker.succeeded();
    expect(await waiting[1]).toBe(true);
  });

  it('is asked again by all once that question is answered', async () => {
    await fail(3);
    clock.advance(15_000);
    expect(await lets()).toBe(true);
    breaker.succeeded();
    expect([await lets(), await lets()]).toEqual([true, true]);
    await fail(3);
    clock.advance(15_000);
    expect(await lets()).toBe(true);
  });

  it('is not asked at once when what it sent cannot be believed', async () => {
    breaker.trip();
    expect(await lets()).toBe(false);
  });

  it('stays closed when a probe says nothing of it, and is probed again', async () => {
    await fail(3);
    clock.advance(15_000);
    expect(await lets()).toBe(true);
    breaker.neither();
    expect(await lets()).toBe(true);
  });
});
