import { getIntrospectionQuery } from 'graphql';
import { type KitApp, kitApp } from './kit-app.js';

describe('what is too heavy', () => {
  let kit: KitApp;
  beforeAll(async () => {
    kit = await kitApp();
    await kit.send({ query: '{ thing { id } }' });
  });
  afterAll(() => kit.close());

  it.each<[string, string, string]>([
    ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: thing { id }`)} }`, 'characters: '],
    ['10,000 short aliases', `{ ${times(10_000, (i) => `a${i}:thing`)} }`, 'characters: '],
    ['201 aliases', `{ thing { ${times(201, (i) => `a${i}: id`)} } }`, 'aliases: 201.'],
    ['10,000 fields of one name', `{ thing { ${times(10_000, () => 'id')} } }`, 'fields: 10001.'],
    ['4,000 fields of one name', `{ thing { ${times(4000, () => 'id')} } }`, 'comparisons: '],
    ['the same, in inline fragments', `{ thing { ${times(100, () => `... { ${times(40, () => 'id')} }`)} } }`, 'comparisons: '],
    [
      'the same, in fragments',
      `{ thing { ${times(100, (i) => `...F${i}`)} } } ${times(100, (i) => `fragment F${i} on Thing { ${times(40, () => 'id')} }`)}`,
      'comparisons: ',
    ],
    ['the same, two deep', `{ ${times(49, () => `thing { ${times(90, () => 'id')} }`)} }`, 'comparisons: '],
    ['a bomb of fragments', bomb(40), 'fields: '],
    ['a bomb of 199 fragments', bomb(199), 'fields: '],
    ['a fragment in itself', '{ thing { ...F } } fragment F on Thing { next { ...F } }', 'fields: without end.'],
    ['two fragments in each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'fields: without end.'],
    ['16 deep', `{ thing { ${'next { '.repeat(14)} id ${'}'.repeat(14)} } }`, 'depth: 16.'],
    ['1,000 deep', `{ thing { ${'next { '.repeat(1000)} id ${'}'.repeat(1000)} } }`, 'nesting: 101.'],
    ['a value of 14,000 lists', `{ echo(input: ${'['.repeat(14_000)}`, 'nesting: 101.'],
    ['a type of 7,000 lists', `query ($a: ${'['.repeat(7000)}Int${']'.repeat(7000)}) { thing { id } }`, 'nesting: 101.'],
    ['51 root fields', `{ ${times(51, () => 'thing { id }')} }`, 'rootFields: 51.'],
    ['51 root fields of a fragment', `{ ...F } fragment F on Query { ${times(51, () => 'thing { id }')} }`, 'rootFields: 51.'],
    ['101 directives', `{ thing { id ${times(101, () => '@include(if: true)')} } }`, 'directives: 101.'],
    ['15,001 tokens', `{ thing { ${times(14_997, () => 'id')} } }`, 'tokens: 15001.'],
    ['100,001 characters', `{ thing { id } } #${'x'.repeat(99_983)}`, 'characters: 100001.'],
    ['51 operations', times(51, (i) => `query Q${i} { thing { id } }`), 'operations: 51.'],
    ['201 fragments', `{ thing { id } } ${times(201, (i) => `fragment F${i} on Thing { id }`)}`, 'fragments: 201.'],
  ])('%s: 400, at once', async (_, query, message) => {
    // To validate such a document takes many seconds; the best of three, as another process may have the processor.
    const answers = [await kit.send({ query }), await kit.send({ query }), await kit.send({ query })];
    const { status, body } = answers[0]!;
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COMPLEX']);
    expect(body.errors?.[0]?.message).toContain(`The request has ${message}`);
    expect(Math.min(...answers.map(({ ms }) => ms))).toBeLessThan(1500);
  });

  it.each<[string, string]>([
    ['200 aliases', `{ thing { ${times(200, (i) => `a${i}: id`)} } }`],
    ['15 deep', `{ thing { ${'next { '.repeat(13)} id ${'}'.repeat(13)} } }`],
    ['50 root fields', `{ ${times(50, () => 'thing { id }')} }`],
    ['100 directives that may be repeated nowhere', `{ thing { ${times(100, (i) => `a${i}: id @include(if: true)`)} } }`],
    ['14,999 tokens of text', `{ thing { id } } # ${'x '.repeat(15_000)}`],
    ['100,000 characters', `{ thing { id } } #${'x'.repeat(99_982)}`],
    ['what is compared 50,000 times', `{ thing { ${times(312, () => 'id')} } }`],
    ['the schema asked of itself', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: false })],
  ])('%s: answered', async (_, query) => {
    const { status, body } = await kit.send({ query });
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  it('fields that are compared as much as they may be are validated at once', async () => {
    const { body, ms } = await kit.send({ query: `{ thing { ${times(312, () => 'nothing')} } }` });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(ms).toBeLessThan(500);
  });

  it.each<[string, unknown, string]>([
    ['21 deep', deep(21), 'valueDepth: 21.'],
    ['400,000 deep', JSON.parse('['.repeat(400_000) + ']'.repeat(400_000)), 'valueDepth: 21.'],
    ['20,001 values', Array.from({ length: 20_000 }, () => 0), 'values: 20001.'],
  ])('variables of %s: 400, at once', async (_, input, message) => {
    const body = `{"query":"{ thing { id } }","variables":${toJson({ input })}}`;
    const response = await fetch(kit.url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect([response.status, errors[0]?.extensions]).toEqual([400, { code: 'TOO_COMPLEX' }]);
    expect(errors[0]?.message).toContain(message);
  });

  it.each<[string, object, string]>([
    ['NUL in a variable', { variables: { input: { text: 'a\0b' } } }, 'variables.input.text'],
    ['half a pair in a variable', { variables: { input: { inner: [{ text: '\ud800' }] } } }, 'variables.input.inner.0.text'],
    ['NUL in a key', { variables: { input: { 'a\0': 1 } } }, 'variables.input'],
    ['NUL in a text', { query: '{\n echo(input: { text: "a\\u0000b" }) }' }, 'The text at line 2, column 22'],
    ['NUL in a block', { query: '{ echo(input: { text: """a\0b""" }) }' }, 'The document, character 27'],
    ['half a pair in a text', { query: '{ echo(input: { text: "\udfff" }) }' }, 'The document, character 24'],
  ])('%s: 400, and its place', async (_, request, place) => {
    const query = 'query ($input: ThingInput!) { echo(input: $input) }';
    const { status, body } = await kit.send({ query, ...request });
    expect([status, body.errors]).toEqual([
      400,
      [{ message: `${place}: the NUL character and lone surrogates are not text.`, extensions: { code: 'BAD_REQUEST' } }],
    ]);
  });

  it('whole pairs and other odd characters are text', async () => {
    const { body } = await kit.send({ query: '{ echo(input: { text: "😀\\u{1F600}\u0001\u2028" }) }' });
    expect(body.data?.echo).toMatchObject({ text: '😀😀\u0001\u2028' });
  });

  it('hundreds of attacks leave no memory behind, and a service that answers', async () => {
    const memory = process.memoryUsage().heapUsed;
    for (let i = 0; i < 300; i++) await kit.send({ query: `${bomb(150)} # ${i}` });
    expect(process.memoryUsage().heapUsed - memory).toBeLessThan(150 * 1024 ** 2);
    expect((await kit.send({ query: '{ thing { id } }' })).body).toEqual({ data: { thing: { id: '1' } } });
  });
});

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

function bomb(length: number): string {
  const chain = times(length, (i) => `fragment F${i} on Thing { a: id next { ...F${i + 1} } ...F${i + 1} }`);
  return `{ thing { ...F0 } } ${chain} fragment F${length} on Thing { id }`;
}

function deep(levels: number): unknown {
  return levels === 1 ? 1 : [deep(levels - 1)];
}

/** Without recursion, for what is only lists. */
function toJson({ input }: { input: unknown }): string {
  let levels = 0;
  for (let at = input; Array.isArray(at) && at.length === 1; at = at[0] as unknown) levels++;
  if (levels < 1000) return JSON.stringify({ input });
  return `{"input":${'['.repeat(levels)}${']'.repeat(levels)}}`;
}
