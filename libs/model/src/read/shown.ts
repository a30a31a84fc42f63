import type { Found } from './problem.js';

/** A value of a file, made safe to print: a text is cut to 60 characters and its control characters are escaped. */
export function shown(value: unknown): Found {
  if (typeof value === 'string') return shownText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean' || value === null || value === undefined) return value ?? null;
  return Array.isArray(value) ? shownList : shownObject;
}

export const shownList = '[…]';
export const shownObject = '{…}';

export function shownText(text: string): string {
  let shorter = '';
  for (const character of text.slice(0, longest)) {
    const printable = risky.test(character) ? `\\u{${character.codePointAt(0)?.toString(16)}}` : character;
    if (shorter.length + printable.length > longest) return `${shorter}…`;
    shorter += printable;
  }
  return text.length > longest ? `${shorter}…` : shorter;
}

const longest = 60;

/** Controls, halves of a surrogate pair, line separators, and the marks that reverse the direction of what follows. */
const risky = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
