import { printable } from '../../../../libs/runtime/src/index.js';
import type { PlanWords } from './plan-words.js';

const SHOWN = 5;
const LONGEST = 80;

/** The first of them; the rest is only counted. */
export function few(texts: readonly string[], words: PlanWords): string {
  const left = texts.length - SHOWN;
  return [...texts.slice(0, SHOWN), ...(left > 0 ? [words.more(left)] : [])].join(', ');
}

/** A value on one short line. */
export function said(value: unknown, words: PlanWords): string {
  if (value === null || value === undefined) return words.unknown;
  const text = printable(typeof value === 'string' ? words.quoted(value) : JSON.stringify(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
