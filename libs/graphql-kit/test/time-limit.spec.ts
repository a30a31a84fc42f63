import { LONGEST } from '../src/server/guard-graphql.js';
import { type KitApp, kitApp } from './kit-app.js';

describe('a request that takes too long', () => {
  let kit: KitApp;
  beforeAll(async () => {
    kit = await kitApp({ longest: 100 });
  });
  afterAll(() => kit.close());

  it('is answered after the time that it may take, and the service goes on', async () => {
    const { status, body, ms } = await kit.send({ query: '{ wait(milliseconds: 1000) }' });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'TOO_COMPLEX']);
    expect(ms).toBeGreaterThanOrEqual(99);
    expect(ms).toBeLessThan(900);
    // Beyond the moment when the first would have been answered.
    expect((await kit.send({ query: '{ wait(milliseconds: 1) }' })).body).toEqual({ data: { wait: 'waited' } });
    await Promise.all(Array.from({ length: 15 }, () => kit.send({ query: '{ wait(milliseconds: 1000) }' })));
    expect((await kit.send({ query: '{ wait(milliseconds: 1) }' })).body).toEqual({ data: { wait: 'waited' } });
    expect(kit.reported).toEqual([]);
  });

  it('may take fifteen seconds in the product', () => {
    expect(LONGEST).toBe(15_000);
  });
});
