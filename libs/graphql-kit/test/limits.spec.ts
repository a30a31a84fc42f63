import { getIntrospectionQuery } from 'graphql';
import { LIMITS, refuseRequest } from '../src/index.js';
import { ask, refusal, send } from './library/ask.js';
import { openLibrary, type Library } from './library/library.js';

describe('a request that is too heavy', () => {
  it.each([
    ['characters', `{ echo } #${'x'.repeat(100_000)}`],
    ['aliases', `{ surely { ${repeat(201, (i) => `a${i}: id`)} } }`],
    ['rootFields', `{ ${repeat(51, (i) => `a${i}: echo`)} }`],
    ['fields', `{ surely { ${repeat(10_000, () => 'id')} } }`],
    ['comparisons', `{ surely { ${repeat(3000, () => '... { id }')} } }`],
    [
      'comparisons',
      `{ surely { ${repeat(160, (i) => `...F${i}`)} } } ${repeat(160, (i) => `fragment F${i} on Book { id ... { id } }`)}`,
    ],
    ['fields', `{ ...F0 } ${repeat(40, (i) => `fragment F${i} on Query { surely { id } ...F${i + 1} ...F${i + 1} }`)}`],
    ['nesting', `{ surely { ${'next { '.repeat(1000)} id ${'}'.repeat(1000)} } }`],
    ['directives', `{ surely { id ${'@include(if: true) '.repeat(101)} } }`],
    ['fragments', `{ ...F0 } ${repeat(201, (i) => `fragment F${i} on Query { echo }`)}`],
  ] as const)('goes beyond the limit of %s, and is refused within a tenth of a second', (limit, query) => {
    const { refused, milliseconds } = timed(query);
    expect(refused).toMatchObject({ code: 'TOO_COMPLEX' });
    expect(refused?.message).toMatch(new RegExp(`^The request has ${limit}: \\d+\\. The most is ${LIMITS[limit]}\\.$`));
    expect(milliseconds).toBeLessThan(100);
  });

  it('has too many tokens, and is refused within a tenth of a second', () => {
    const { refused, milliseconds } = timed(`{ surely { ${repeat(10_000, (i) => `a${i}: id`)} } }`);
    expect(refused).toEqual({ code: 'TOO_COMPLEX', message: 'The request has tokens: 15001. The most is 15000.' });
    expect(milliseconds).toBeLessThan(100);
  });

  it.each([
    [
      'used again in every fragment',
      `{ surely { ...F0 } } ${repeat(150, (i) => `fragment F${i} on Book { ${repeat(30, () => '...B')} }`)}`,
    ],
    ['under a thousand braces', `{ surely { ${'... { '.repeat(1000)} ...B ...B ${'}'.repeat(1000)} } }`],
  ])('with a large fragment %s is weighed in the time of its text', (_, use) => {
    const query = `${use} fragment B on Book { ${repeat(2500, (i) => `f${i}`)} }`;
    expect(timed(query).milliseconds).toBeLessThan(100);
  });

  it.each([
    ['values', Array.from({ length: 50_001 }, () => 1)],
    ['valueDepth', nested(21)],
  ] as const)('has variables with too many %s', (limit, list) => {
    expect(refuseRequest('{ echo }', { list })).toMatchObject({
      code: 'TOO_COMPLEX',
      message: expect.stringMatching(`^The request has ${limit}:`) as string,
    });
  });

  it.each([
    ['what a tool asks of the schema', getIntrospectionQuery()],
    ['fifty fields of one name', `{ surely { ${repeat(50, () => 'id')} } }`],
    ['the same field under fields of another name', `{ surely { id a: next { id } b: next { id } } }`],
  ])('is not: %s', (_, query) => expect(refuseRequest(query, {})).toBeNull());
});

describe('what may cost too much', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ costs: { most: 1000, perMinute: 1_000_000 } });
  });
  afterAll(() => library.close());

  it.each([
    ['pages of pages', '{ books(first: 30) { nodes { next(first: 50) { id } } } }'],
    ['a value under many names, on every object', `{ books(first: 100) { nodes { ${repeat(20, (i) => `a${i}: id`)} } } }`],
    [
      'a fragment of many names',
      `{ books(first: 100) { nodes { next(first: 1) { ...F } } } } fragment F on Book { ${repeat(20, (i) => `a${i}: id`)} }`,
    ],
    [
      'the schema, many times',
      `{ ${repeat(20, (i) => `s${i}: __schema { types { fields { type { fields { ${repeat(9, (j) => `a${j}: name`)} } } } } }`)} }`,
    ],
  ])('is refused before it is executed: %s', async (_, query) => {
    expect(await refusal(library, query)).toEqual([400, 'TOO_COMPLEX']);
  });

  it.each([
    ['fr', 'L’opération peut coûter 1531. Le maximum est 1000\u00a0: demandez de plus petites pages.'],
    ['en', 'The operation may cost 1531. The most is 1000: ask for smaller pages.'],
  ])('tells its cost and the most, in %s', async (language, message) => {
    const { data, errors } = await ask(
      library,
      '{ books(first: 30) { nodes { next(first: 50) { id } } } }',
      {},
      {
        'accept-language': language,
      },
    );
    expect(data).toBeUndefined();
    expect(errors).toEqual([{ message, extensions: { code: 'TOO_COMPLEX' } }]);
  });

  it('counts the pages that variables ask for', async () => {
    const query = 'query ($n: Int!) { books(first: $n) { nodes { next(first: 50) { id } } } }';
    expect(await refusal(library, query, { n: 30 })).toEqual([400, 'TOO_COMPLEX']);
    expect(await refusal(library, query, { n: 3 })).toEqual([200, undefined]);
  });

  it('is not a whole page of whole objects', async () => {
    const page = '{ books(first: 100) { totalCount nodes { id title pages shelf addedAt facts words other: title } } }';
    expect(await refusal(library, page)).toEqual([200, undefined]);
  });

  it('is not, with the usual limits, what a tool asks of the schema', async () => {
    const usual = await openLibrary();
    expect(await refusal(usual, getIntrospectionQuery())).toEqual([200, undefined]);
    await usual.close();
  });

  it.each(['application/json', 'application/graphql-response+json'])(
    'what takes too long to compare is refused too, whatever the client reads: %s',
    async (accept) => {
      const query = `{ ${repeat(45, () => `surely { ${repeat(45, () => 'id')} }`)} }`;
      const response = await send(library, JSON.stringify({ query }), { accept });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
    },
  );
});

describe('who asks too much in a minute', () => {
  it('is refused, and told when to ask again', async () => {
    const library = await openLibrary({ costs: { most: 1000, perMinute: 100 } });
    // A page of 60 costs 61, and 1 for being asked.
    const query = '{ books(first: 60) { nodes { id } } }';
    expect(await refusal(library, query)).toEqual([200, undefined]);
    const response = await send(library, JSON.stringify({ query }), { 'accept-language': 'en' });
    const seconds = Number(response.headers.get('retry-after'));
    expect(response.status).toBe(429);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await response.json()).toEqual({
      errors: [{ message: `Too much was asked in a minute. Ask again in ${seconds} s.`, extensions: { code: 'RATE_LIMITED' } }],
    });
    await library.close();
  });
});

/** The least of three, of this process alone: others keep the machine busy, and code that is new is slow. Each text is new. */
function timed(query: string) {
  const runs = [1, 2, 3].map((run) => {
    const started = process.cpuUsage();
    const refused = refuseRequest(`${query} # ${run}`, {});
    const { user, system } = process.cpuUsage(started);
    return { refused, milliseconds: (user + system) / 1000 };
  });
  return { refused: runs[0]?.refused, milliseconds: Math.min(...runs.map(({ milliseconds }) => milliseconds)) };
}

function repeat(times: number, text: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => text(index)).join(' ');
}

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)];
}
