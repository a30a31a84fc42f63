import { ask } from './library/ask.js';
import { openLibrary, type Library } from './library/library.js';

const ADD = 'mutation ($input: AddBookInput!) { addBook(input: $input) { book { title words } errors { code path message } } }';

describe('a mutation', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());

  const add = async (input: object, language = 'en') =>
    (await ask(library, ADD, { input }, { 'accept-language': language })).data?.addBook;

  it('answers with what it changed', async () => {
    expect(await add({ title: 'Code civil', words: [{ word: 'loi' }] })).toEqual({
      book: { title: 'Code civil', words: ['loi'] },
      errors: [],
    });
  });

  it.each([
    ['en', '1 to 20 characters.'],
    ['fr', 'De 1 à 20 caractères.'],
  ])('tells beside its field what does not fit, in %s', async (language, message) => {
    expect(await add({ title: '' }, language)).toEqual({
      book: null,
      errors: [{ code: 'INVALID', path: ['input', 'title'], message }],
    });
  });

  it('tells the place in lists', async () => {
    expect(await add({ title: 'x', words: [{ word: 'un' }, { word: '' }] })).toMatchObject({
      book: null,
      errors: [{ code: 'INVALID', path: ['input', 'words', '1', 'word'] }],
    });
  });

  it('tells all that does not fit', async () => {
    const { errors } = (await add({ title: '', pages: 0 })) as { errors: { path: string[] }[] };
    expect(errors.map(({ path }) => path)).toEqual([
      ['input', 'title'],
      ['input', 'pages'],
    ]);
  });

  it('that a rule refuses answers with why, in the language of the viewer', async () => {
    expect(await add({ title: 'Taken' }, 'fr')).toEqual({
      book: null,
      errors: [{ code: 'CONFLICT', path: ['input', 'title'], message: 'Ce titre est pris.' }],
    });
  });

  it('that fails is an error, and tells nothing of the cause', async () => {
    const { status, data, errors } = await ask(library, ADD, { input: { title: 'Bug' } });
    expect([status, data, errors?.length, errors?.[0]?.extensions.code]).toEqual([200, null, 1, 'INTERNAL']);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});

describe('a page', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());

  it('leads to the next until the last, and counts only when asked', async () => {
    const query =
      'query ($after: String) { books(first: 30, after: $after) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const { data } = await ask(library, query, { after });
      const books = data?.books as Books;
      ids.push(...books.nodes.map(({ id }) => id));
      expect(books.edges.map(({ node }) => node)).toEqual(books.nodes);
      expect(books.pageInfo).toEqual({
        hasNextPage: page < 3,
        hasPreviousPage: page > 0,
        startCursor: books.edges[0]?.cursor,
        endCursor: books.edges.at(-1)?.cursor,
      });
      after = books.pageInfo.endCursor;
    }
    expect(ids).toEqual(Array.from({ length: 100 }, (_, index) => String(index)));
    expect(library.counted.times).toBe(0);

    const counts = [1, 2, 3].map(() => ask(library, '{ books(first: 1, shelf: LAW) { totalCount } }'));
    expect((await Promise.all(counts)).map(({ data }) => data)).toEqual(
      Array.from({ length: 3 }, () => ({ books: { totalCount: 50 } })),
    );
    expect(library.counted.times).toBe(3);
  });
});

interface Books {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { endCursor: string };
}
