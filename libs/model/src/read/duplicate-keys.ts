import { visit } from './jsonc.js';
import type { Draft } from './problem-list.js';

/** Each key that an object of a well-formed text writes again. */
export function duplicateKeys(text: string, report: (draft: Draft) => void): void {
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line, column, pathOfObject) => {
      const keys = open.at(-1);
      if (keys?.has(key)) {
        const position = { line: line + 1, column: column + 1 };
        report({ code: 'DUPLICATE_KEY', at: [...pathOfObject(), key], found: key, expected: [], position });
      }
      keys?.add(key);
    },
  });
}
