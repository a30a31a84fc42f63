import { type KitApp, kitApp } from './kit-app.js';

const pages = (first: number) => `{ things(first: ${first}) { nodes { id near(first: ${first}) { nodes { id } } } } }`;

describe('what an operation may cost', () => {
  let kit: KitApp;
  beforeEach(async () => {
    kit = await kitApp({ costs: { most: 300, perMinute: 500 } });
  });
  afterEach(() => kit.close());

  it('a page of pages that may be too long is refused before it is executed', async () => {
    // 1 + 20 things × (1 + 20 near ones).
    const { status, body } = await kit.send({ query: pages(20) });
    expect([status, body]).toEqual([
      400,
      {
        errors: [
          { message: 'The operation may cost 421. The most is 300: ask for smaller pages.', extensions: { code: 'TOO_COMPLEX' } },
        ],
      },
    ]);
  });

  it('a page that is asked by a variable costs what the variable says', async () => {
    const query = 'query ($first: Int!) { things(first: $first) { nodes { id } } }';
    expect((await kit.send({ query, variables: { first: 299 } })).status).toBe(200);
    expect((await kit.send({ query, variables: { first: 300 } })).body.errors?.[0]?.message).toContain('may cost 301');
  });

  it('a page without a length costs the fifty that it gives', async () => {
    expect((await kit.send({ query: '{ things { nodes { near { nodes { id } } } } }' })).body.errors?.[0]?.message).toContain(
      'may cost 2551',
    );
  });

  it('who asked for too much in a minute is told when to come back, and nobody else is', async () => {
    const ask = (headers: Record<string, string>) => kit.send({ query: pages(15) }, headers); // 241, and one for having asked.
    expect((await ask({ 'x-viewer': 'anne' })).status).toBe(200);
    expect((await ask({ 'x-viewer': 'anne' })).status).toBe(200);
    const third = await ask({ 'x-viewer': 'anne' });
    expect([third.status, third.body.data, third.body.errors?.[0]?.extensions]).toEqual([429, undefined, { code: 'RATE_LIMITED' }]);
    const seconds = Number(third.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await ask({ 'x-viewer': 'paul' })).status).toBe(200);
  });

  it('without a viewer, the address is who asks', async () => {
    const ask = (address: string) => kit.send({ query: pages(15) }, { 'x-forwarded-for': address });
    expect([(await ask('192.0.2.1')).status, (await ask('192.0.2.1')).status]).toEqual([200, 200]);
    expect([(await ask('192.0.2.1')).status, (await ask('192.0.2.2')).status]).toEqual([429, 200]);
  });

  it('wrong variables are told as wrong, and not as dear', async () => {
    const query = 'query ($first: Int!) { things(first: $first) { nodes { id } } }';
    expect((await kit.send({ query, variables: { first: 'x' } })).body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});
