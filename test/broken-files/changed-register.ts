import type { BrokenFile } from './broken-files.js';
import { smallRegister } from './small-register.js';

/** The small register with one value set: the path as the reader writes it. No value: the key is left out. */
export function changed(name: string, path: string, value: unknown, ...problems: BrokenFile['problems']): BrokenFile {
  return { name, bytes: () => Buffer.from(JSON.stringify(withValue(smallRegister(), path, value))), problems };
}

function withValue(document: object, path: string, value: unknown): object {
  const keys = Array.from(
    path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|\.?([^.[\]]+)/g),
    ([, quoted, index, plain]) => quoted ?? index ?? plain ?? '',
  );
  const last = keys.pop() ?? '';
  // The paths of the tables lead to objects and lists of the small register.
  const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, document as Record<string, unknown>);
  holder[last] = value;
  return document;
}
