import { ask, send } from './library/ask.js';
import { openLibrary, type Library } from './library/library.js';

const why = (reason: string) => `{ refusedTo(why: "${reason}") }`;

describe('errors of the API', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());
  beforeEach(() => library.reported.splice(0));

  it.each([
    ['nobody', 'UNAUTHENTICATED', 'Connectez-vous, ou envoyez un jeton.', 'Sign in, or send a token.'],
    ['role', 'FORBIDDEN', 'Vos rôles ne le permettent pas.', 'Your roles do not allow this.'],
    ['request', 'BAD_REQUEST', 'Demande fausse.', 'Wrong request.'],
  ])('say why, in the language of the viewer: %s', async (reason, code, french, english) => {
    for (const [language, message] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      // The second time, the query is compiled; the third, it was.
      for (const _ of [1, 2, 3]) {
        const { status, data, errors } = await ask(library, why(reason), {}, { 'accept-language': language });
        expect([status, data]).toEqual([200, null]);
        expect(errors).toEqual([{ message, path: ['refusedTo'], locations: [{ line: 1, column: 3 }], extensions: { code } }]);
      }
    }
    expect(library.reported).toEqual([]);
  });

  it('say nothing of a bug but the id under which the log has its cause', async () => {
    for (const _ of [1, 2, 3]) {
      const response = await send(library, JSON.stringify({ query: why('bug') }));
      const text = await response.text();
      expect(text).not.toMatch(/secret|passwd|SELECT|\.js|node_modules/);
      const { errors } = JSON.parse(text) as { errors: { message: string; extensions: object }[] };
      const [{ error, requestId } = { error: null, requestId: '' }] = library.reported.splice(0);
      expect(errors[0]).toMatchObject({
        message: `Something failed here, and was logged as ${requestId}.`,
        extensions: { code: 'INTERNAL', requestId },
      });
      expect(requestId).toMatch(/^request-/);
      expect(error).toEqual(new Error('SELECT secret FROM /etc/passwd'));
    }
  });

  it('report each cause of a request once, however many fields it fails', async () => {
    await ask(library, '{ books(first: 8) { nodes { fails } } a: book(id: "1") { fails } }');
    expect(library.reported.map(({ error }) => (error as Error).message)).toEqual([
      'book 1 fails',
      'book 3 fails',
      'book 5 fails',
      'book 7 fails',
    ]);
  });

  it.each([
    ['no GraphQL', '{', /^Syntax Error/],
    ['a field that is not there', '{ bok }', /Cannot query field "bok"/],
    [
      'an argument that is not a day',
      '{ echo(day: "2026-02-30") }',
      /expected a day of the calendar, YYYY-MM-DD, found "2026-02-30"/,
    ],
    ['a country that is not', '{ echo(country: "ZZ") }', /expected an ISO 3166-1 alpha-2 code such as FR, or EU, found "ZZ"/],
    [
      'a list too deep to be read',
      `{ echo(list: ${'['.repeat(5000)}1${']'.repeat(5000)}) }`,
      /^This document is too/,
      'TOO_COMPLEX',
    ],
    ['a document of too many words', `{ echo ${'# \n a: echo '.repeat(8000)} }`, /^This document is too/, 'TOO_COMPLEX'],
    ['a page of 0', '{ books(first: 0) { nodes { id } } }', /^first: /],
    ['a page of 501', '{ books(first: 501) { nodes { id } } }', /^first: /],
    ['a cursor of elsewhere', '{ books(after: "x") { nodes { id } } }', /^after: /],
  ] as [string, string, RegExp, string?][])('keep what a client can mend: %s', async (_, query, message, code = 'BAD_REQUEST') => {
    const { errors } = await ask(library, query);
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message) as string, extensions: { code } });
    expect(library.reported).toEqual([]);
  });

  it('repeat little of a long value', async () => {
    const { errors } = await ask(library, 'query ($d: Day) { echo(day: $d) }', { d: 'x'.repeat(100_000) });
    expect(errors?.[0]?.message.length).toBeLessThan(700);
    expect(errors?.[0]?.message).toContain('expected a day of the calendar');
  });

  it('fields beside the one that fails are answered', async () => {
    const { data, errors } = await ask(library, '{ a: book(id: "3") { failsWhole } b: book(id: "1") { failsWhole } }');
    expect(data).toEqual({ a: null, b: { failsWhole: 'whole' } });
    expect(errors).toMatchObject([{ path: ['a', 'failsWhole'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('are logged by nobody else', async () => {
    for (const reason of ['nobody', 'role', 'request', 'bug']) await ask(library, why(reason));
    expect(library.logged).toEqual([]);
  });

  it('nothing of another site is served to browsers', async () => {
    const page = await fetch(library.url, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(400);
    expect(await page.text()).not.toContain('unpkg');
  });
});
