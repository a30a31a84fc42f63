import { wideEntries } from '../check/wide-entries.js';
import { forbiddenCharacters } from '../check/forbidden-characters.js';
import { validateTop } from '../format/bundle-validators.js';
import type { Draft } from './problem-list.js';
import { schemaDrafts } from './schema-drafts.js';
import { type Survey, widest } from './survey.js';
import { valueAt } from './value-at.js';

/** What is wrong with the document itself and with its member. */
export function checkTop(document: unknown, seen: Survey): Draft[] {
  const wide = [...wideKeys(document), ...wideEntries(valueAt(document, 'member'), ['member'])];
  if (wide.length > 0) return wide;

  const drafts = validateTop(document) ? [] : schemaDrafts(validateTop.errors ?? [], []);
  return seen.hasDoubtfulEscapes ? [...drafts, ...forbiddenCharacters(valueAt(document, 'member'), ['member'])] : drafts;
}

function wideKeys(document: unknown): Draft[] {
  const keys = typeof document === 'object' && document !== null && !Array.isArray(document) ? Object.keys(document).length : 0;
  return keys > widest ? [{ code: 'TOO_MANY_ENTRIES', at: [], found: keys, expected: [String(widest)] }] : [];
}
