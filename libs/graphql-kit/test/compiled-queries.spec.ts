import { type DocumentNode, execute, type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import { CompiledQueries } from '../src/execution/compiled-queries.js';
import { givenVariables } from '../src/execution/given-variables.js';
import { openLibrary, type Library } from './library/library.js';

/** Each is executed by graphql-js and by the compiler, with these variables. */
const QUERIES: [string, string, object?][] = [
  ['scalars, enums, lists, null', '{ books(first: 3) { nodes { id title pages publishedOn addedAt facts shelf words } } }'],
  ['aliases and __typename', '{ __typename a: book(id: "1") { __typename b: title c: title } }'],
  [
    'a computed total, and edges',
    '{ books(first: 2) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }',
  ],
  ['fields with resolvers and arguments', '{ book(id: "1") { next(first: 2) { id next { id } } } }'],
  ['nothing there', '{ book(id: "none") { id } }'],
  ['an argument of null', '{ echo(text: null, list: null) }'],
  ['an argument that is left out', '{ echo }'],
  ['a list of one', '{ echo(list: 3) }'],
  [
    'a variable',
    'query ($t: String, $d: Day, $s: Shelf) { echo(text: $t, day: $d, shelf: $s) }',
    { t: 'é', d: '2026-01-31', s: 'LAW' },
  ],
  ['a variable that is left out', 'query ($t: String, $c: CountryCode! = "EU") { echo(text: $t, country: $c) }', {}],
  ['a variable of null', 'query ($t: String = "x") { echo(text: $t) }', { t: null }],
  ['a variable with a default', 'query ($t: String = "x", $l: [Int!] = [1, 2]) { echo(text: $t, list: $l) }', {}],
  ['a list variable of one', 'query ($l: [Int!]) { echo(list: $l) }', { l: 7 }],
  ['a variable inside a list', 'query ($n: Int!) { echo(list: [1, $n]) }', { n: 2 }],
  ['@skip by a variable: true', 'query ($x: Boolean!) { book(id: "1") { id title @skip(if: $x) } }', { x: true }],
  ['@skip by a variable: false', 'query ($x: Boolean!) { book(id: "1") { id title @skip(if: $x) } }', { x: false }],
  [
    '@include of a fragment',
    'query ($x: Boolean!) { book(id: "1") { id ...F @include(if: $x) } } fragment F on Book { title }',
    { x: false },
  ],
  [
    '@include of an inline fragment',
    'query ($x: Boolean!) { book(id: "1") { id ... @include(if: $x) { title pages } } }',
    { x: true },
  ],
  [
    'a field both included and not',
    'query ($x: Boolean!, $y: Boolean!) { book(id: "1") { title @include(if: $x) title @include(if: $y) } }',
    { x: false, y: true },
  ],
  [
    'a fragment twice, one of them skipped',
    'query ($x: Boolean!) { book(id: "1") { ...F @skip(if: $x) ...F } } fragment F on Book { title }',
    { x: true },
  ],
  [
    'an object field, parts of it skipped',
    'query ($x: Boolean!) { book(id: "1") { next { id } next @skip(if: $x) { title } } }',
    { x: true },
  ],
  [
    '@skip and @include together',
    'query ($x: Boolean!) { book(id: "1") { id title @skip(if: $x) @include(if: $x) } }',
    { x: true },
  ],
  ['@skip of all there is', 'query ($x: Boolean!) { book(id: "1") @skip(if: $x) { id } }', { x: true }],
  ['a union', '{ items { __typename ... on Book { title pages } ... on Map { title country } } }'],
  ['an interface', '{ titled { __typename title ... on Book { id } ... on Map { country } } }'],
  ['a fragment on an interface', '{ titled { ...T } } fragment T on Titled { title ... on Map { country } }'],
  ['fields that fail', '{ books(first: 4) { nodes { id fails } } }'],
  ['fields that fail, inside lists inside lists', '{ books(first: 3) { nodes { next { id fails } } } }'],
  ['a field that may not be null, and fails', '{ books(first: 4) { nodes { id failsWhole } } }'],
  ['a field that may not be null, and is', '{ book(id: "5") { id failsWhole } }'],
  ['one that fails and one that does not', '{ a: book(id: "3") { failsWhole } b: book(id: "1") { failsWhole } }'],
  ['the whole answer is null', '{ surely { next(first: 3) { failsWhole } } }'],
  ['merged fields', '{ book(id: "1") { next { id } next { title } } book(id: "1") { title } }'],
  ['a named operation of two', 'query A { book(id: "1") { id } } query B { book(id: "2") { id } }'],
  [
    'introspection',
    '{ __schema { queryType { name } } __type(name: "Book") { name fields { name type { name kind ofType { name } } } } }',
  ],
  [
    'entities',
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Book { title } } }',
    { r: [{ __typename: 'Book', id: '4' }] },
  ],
  [
    'an entity that is not there',
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { title } } }',
    { r: [{ __typename: 'Book', id: 'x' }] },
  ],
  ['the schema of the subgraph', '{ _service { sdl } }'],
];

/** These are executed: compiled, they would not always answer the same. */
const EXECUTED = [
  'a fragment twice, one of them skipped',
  'a union',
  'an interface',
  'a fragment on an interface',
  'entities',
  'an entity that is not there',
];

describe('a query that comes back', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());

  it.each(QUERIES)('answers as graphql-js does: %s', async (name, query, variables = {}) => {
    const document = parse(query);
    expect(validate(library.schema, document)).toEqual([]);
    const operation = getOperationAST(document, query.includes('query B') ? 'B' : null);
    if (!operation) throw new Error('no operation');
    const operationName = operation.name?.value ?? null;
    const queries = new CompiledQueries(1);
    expect(queries.of(library.schema, document, operationName)).toBeNull();
    const compiled = queries.of(library.schema, document, operationName);
    expect(compiled === null).toBe(EXECUTED.includes(name) || query.includes('@'));
    if (compiled === null) return;

    const given = givenVariables(library.schema, operation, variables as Record<string, unknown>);
    const executed = await execute({
      schema: library.schema,
      document,
      contextValue,
      variableValues: { ...variables },
      operationName,
    });
    expect(comparable((await compiled.query(undefined, contextValue, given ?? {})) as ExecutionResult)).toEqual(
      comparable(executed),
    );
  });

  it.each([
    ['not provided', {}],
    ['null', { d: null }],
    ['not of the type', { d: '2026-02-30' }],
    ['a list', { d: ['2026-02-03'] }],
  ])('leaves to graphql-js variables that do not fit: %s', (_, variables) => {
    const operation = getOperationAST(parse('query ($d: Day!) { echo(day: $d) }'));
    expect(operation && givenVariables(library.schema, operation, variables)).toBeNull();
  });

  it('keeps as many compiled queries as it may, and forgets the one used longest ago', () => {
    const queries = new CompiledQueries(2);
    const [a, b, c] = ['{ a: echo }', '{ b: echo }', '{ c: echo }'].map((text) => parse(text)) as [
      DocumentNode,
      DocumentNode,
      DocumentNode,
    ];
    const of = (document: DocumentNode) => queries.of(library.schema, document, null);
    for (const document of [a, b, c]) of(document);
    const first = of(a);
    of(b);
    expect(of(a)).toBe(first);
    const second = of(b);
    of(c);
    expect(of(b)).toBe(second);
    expect(of(a)).not.toBe(first);
  });
});

const contextValue = { language: 'fr', requestId: 'r' };

/** Errors in any order: fields of one level end in theirs. */
function comparable({ data, errors }: ExecutionResult) {
  const told = (errors ?? []).map((error) => JSON.stringify(error.toJSON())).sort();
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, told };
}
