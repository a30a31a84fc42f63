/** The path of this node that a text names, as browsers read it; anything that would lead elsewhere leads to the first page. */
export function localPath(text: string | undefined): string {
  if (text === undefined || text.length > LONGEST || !text.startsWith('/') || !URL.canParse(text, NOWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(text, NOWHERE);
  // Of `/.//elsewhere.fr` remains `//elsewhere.fr`, which is another host to a browser.
  return origin === NOWHERE && !pathname.startsWith('//') ? pathname + search + hash : '/';
}

const NOWHERE = 'http://nowhere.invalid';
const LONGEST = 1000;
