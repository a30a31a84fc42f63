import { openLibrary, type Library } from './library/library.js';

describe('the explorer', () => {
  let library: Library;
  let origin: string;
  beforeAll(async () => {
    library = await openLibrary();
    origin = new URL(library.url).origin;
  });
  afterAll(() => library.close());

  it('is a page of this origin, whose files are all here', async () => {
    const page = await fetch(`${origin}/explorer`);
    expect(page.url).toBe(`${origin}/explorer/`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    const files = [...html.matchAll(/(?:src|href)="([^"/][^"]*)"/g)].map(([, file]) => file ?? '');
    expect(files).toEqual(expect.arrayContaining(['styles.css', 'polyfills.js', 'main.js', 'options.js']));
    for (const file of files) expect([file, (await fetch(`${origin}/explorer/${file}`)).status]).toEqual([file, 200]);
  });

  it('may load and call nothing from elsewhere, nor run a text as a script', async () => {
    for (const path of ['/explorer/', '/explorer/options.js', '/explorer/main.js', '/explorer/none']) {
      const answer = await fetch(origin + path);
      await answer.arrayBuffer();
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    }
  });

  it('asks /graphql of its own origin', async () => {
    expect(await (await fetch(`${origin}/explorer/options.js`)).text()).toMatch(/endpointURL: `\/graphql`/);
  });

  it.each(['/explorer/../package.json', '/explorer/%2e%2e/index.js', '/explorer/..%2f..%2fpackage.json'])(
    'serves nothing beside: %s',
    async (path) => {
      expect((await fetch(origin + path)).status).toBeGreaterThanOrEqual(400);
    },
  );
});
