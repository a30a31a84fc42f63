import { parse } from 'graphql';
import { composeServices } from '@theguild/federation-composition';
import { ask } from './library/ask.js';
import { openLibrary, type Library } from './library/library.js';

describe('a subgraph', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());

  async function schema(of: Library): Promise<string> {
    const { data } = await ask(of, '{ service: _service { sdl } }');
    return (data as { service: { sdl: string } }).service.sdl;
  }

  it('says the same schema each time it starts', async () => {
    const again = await openLibrary();
    expect(await schema(again)).toBe(await schema(library));
    await again.close();
  });

  it('composes with another that extends its entities', async () => {
    const reviews = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Query { reviews: [Review!]! }
      type Review { book: Book! stars: Int! }
      type Book @key(fields: "id", resolvable: false) { id: ID! }`;
    const composed = composeServices([
      { name: 'library', typeDefs: parse(await schema(library)), url: library.url },
      { name: 'reviews', typeDefs: parse(reviews), url: 'http://localhost/reviews' },
    ]);
    expect(composed.errors).toBeUndefined();
    expect(composed.supergraphSdl).toContain('reviews: [Review!]!');
  });

  it('gives its entities by their keys', async () => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Book { title } } }';
    const of = ['4', 'none', '7'].map((id) => ({ __typename: 'Book', id }));
    expect((await ask(library, query, { of })).data).toEqual({ _entities: [{ title: 'Livre 4' }, null, { title: 'Livre 7' }] });
  });
});
