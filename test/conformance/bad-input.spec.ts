import type { Client, GraphqlAnswer } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';

const record = 'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { activity { id } errors { code path } } }';

describe('what no client should send', () => {
  let node: TestNode;
  let member: string;
  let editor: Client;
  let atFirst: number;
  beforeAll(async () => {
    node = await testNode();
    member = await node.member();
    editor = await node.person({ members: { [member]: 'EDITOR' } });
    atFirst = process.memoryUsage().rss;
  });
  afterAll(() => node.stop());

  afterEach(async () => {
    // The service lives, and nothing was stored.
    const { member: found } = await editor.ask('query ($id: ID!) { member(id: $id) { activities { totalCount } } }', {
      id: member,
    });
    expect(found.activities.totalCount).toBe(0);
    expect(process.memoryUsage().rss - atFirst).toBeLessThan(700 * 1024 ** 2);
  });

  it.each([
    ['a document of 10,000 aliases', `{ ${repeat(10_000, (i) => `a${i}: viewer { id }`)} }`],
    ['10,000 fields of one name', `{ viewer { ${repeat(10_000, () => 'id')} } }`],
    ['fields 1,000 deep', `{ ${'member(id: "x") { '.repeat(1000)} id ${'}'.repeat(1000)} }`],
    [
      'a chain of fragments that doubles forty times',
      `{ ...F0 } ${repeat(40, (i) => `fragment F${i} on Query { a${i}: viewer { id } ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Query { viewer { id } }`,
    ],
    ['a very long document', `{ viewer { id } } #${'x'.repeat(200_000)}`],
    ['more tokens than a document may have', `{ viewer { id ${'@include(if: true) '.repeat(5000)} } }`],
    [
      'a page of pages of pages',
      '{ members(first: 500) { nodes { activities(first: 500) { nodes { engagements { activities { id } } } } } } }',
    ],
  ])('%s is refused at once, as too complex', async (_, query) => {
    const started = process.hrtime.bigint();
    const { status, errors } = await editor.send(query);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COMPLEX']);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
  });

  it('a fragment that comes back to itself is no document', async () => {
    const { status, errors } = await editor.send(
      '{ ...A } fragment A on Query { viewer { id } ...B } fragment B on Query { ...A }',
    );
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COMPLEX']);
  });

  it.each([
    ['NUL', 'avant\u0000après'],
    ['half of a surrogate pair', 'avant\ud800après'],
  ])('%s is no text', async (_, name) => {
    const { status, errors } = await editor.send(record, { input: activity({ name }) });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const literal = await editor.post(
      '/graphql',
      `{"query":"{ searchProviders(text: \\"a\\\\u0000b\\") { id } }"}`,
      'application/json',
    );
    expect(((await literal.json()) as GraphqlAnswer).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    ['a day of year 0', { from: '0000-01-01' }],
    ['a day that is not', { from: '2023-02-29' }],
    ['a number for a text', { name: 12 }],
    ['a word that is not of the list', { stage: 'RUNNING' }],
    ['a field that is not there', { nom: 'x' }],
    ['no name', { name: null }],
  ])('%s is a bad request', async (_, wrong) => {
    const { status, errors } = await editor.send(record, { input: activity(wrong) });
    expect([status, errors?.[0]?.extensions.code]).toEqual([200, 'BAD_REQUEST']);
    expect(errors?.[0]?.message).toContain('$input');
  });

  it('a name of a million characters is refused by the size of the body', async () => {
    const response = await editor.post(
      '/graphql',
      JSON.stringify({ query: record, variables: { input: activity({ name: 'x'.repeat(2_000_000) }) } }),
      'application/json',
    );
    expect(response.status).toBe(413);
  });

  it('a name that is too long is told beside its field', async () => {
    const { recordActivity } = await editor.ask(record, { input: activity({ name: 'x'.repeat(1001) }) });
    expect(recordActivity).toEqual({ activity: null, errors: [{ code: 'INVALID', path: ['input', 'name'] }] });
  });

  it('a body of 10 MB is cut off', async () => {
    const response = await editor.post('/graphql', `{"query":"${'x'.repeat(10_000_000)}"}`, 'application/json').catch(() => null);
    // A server that stops reading may also close the connection before it is heard.
    expect(response === null || response.status === 413).toBe(true);
  });

  it.each([
    ['malformed JSON', '{"query": ', 'application/json', 400],
    ['no query', '{}', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['a query that is a number', '{"query": 1}', 'application/json', 400],
    ['a form of another site', '{"query":"{ viewer { id } }"}', 'text/plain', 415],
  ])('%s', async (_, body, type, status) => {
    const response = await editor.post('/graphql', body, type);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/node_modules|\.js:|at /);
  });

  it.each([['x'], ['W10'], ['WyJNZW1iZXIiXQ'], ['é'], ['../../etc/passwd'], ['a'.repeat(5000)]])(
    'an id that names nothing: %.20s',
    async (id) => {
      expect(
        await editor.ask('query ($id: ID!) { node(id: $id) { id } member(id: $id) { id } provider(id: $id) { id } }', { id }),
      ).toEqual({
        node: null,
        member: null,
        provider: null,
      });
    },
  );

  it.each([['x'], ['W10'], ['a'.repeat(4000)]])('a cursor that no list gave: %.20s', async (after) => {
    const { errors } = await editor.send('query ($after: String!) { members(after: $after) { nodes { id } } }', { after });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it.each([0, -1, 501])('a page of %d', async (first) => {
    const { errors } = await editor.send('query ($first: Int!) { members(first: $first) { nodes { id } } }', { first });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' }, message: expect.stringContaining('first') as string });
  });

  function activity(more: object): object {
    return { memberId: member, name: 'État civil', role: 'CONTROLLER', stage: 'LIVE', purposes: [], ...more };
  }
});

function repeat(times: number, text: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => text(index)).join(' ');
}
