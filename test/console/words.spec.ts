import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'apps', 'console', 'src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.fr.json'))
  .map((file) => file.slice(0, -'.fr.json'.length));

describe.each(files)('the words of %s', (file) => {
  const [french, english] = [messagesOf(`${file}.fr.json`), messagesOf(`${file}.en.json`)];

  it('exist in French and in English', () => {
    expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
    expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('name the same facts in both languages', () => {
    const differing = [...french].filter(([key, text]) => factsOf(text) !== factsOf(english.get(key) ?? ''));
    expect(differing).toEqual([]);
  });

  it('are set as French is printed: ’, and no break before : ; ! ? », nor after «', () => {
    expect(
      [...french].filter(([, text]) => /[a-zA-Zéè]'[a-zA-Zéèêhâ]|[ ][:;!?»]|[^\s\u00a0\u202f][»]|«(?![\u00a0\u202f])/.test(text)),
    ).toEqual([]);
  });
});

it('are all spoken by the console', () => {
  for (const language of ['fr', 'en']) {
    const spoken = readFileSync(join(folder, 'words', `${language}.ts`), 'utf8');
    expect(files.filter((file) => !spoken.includes(`/${file.split('/').at(-1)}.${language}.json'`))).toEqual([]);
  }
});

function messagesOf(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const read = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) read(inner, path === '' ? key : `${path}.${key}`);
  };
  read(JSON.parse(readFileSync(join(folder, file), 'utf8')), '');
  return found;
}

/** The names between braces, such as `count` in `{count, plural, …}`. */
function factsOf(text: string): string {
  return [...new Set([...text.matchAll(/(?<!(?:one|other|=\d+)\s)\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map(([, name]) => name))]
    .sort()
    .join(' ');
}
