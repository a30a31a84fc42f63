import { shippedTables } from '../calendar/tables.js';
import { agreements } from './en/agreements.js';
import { collect } from './en/collect.js';
import { places } from './en/places.js';
import { register } from './en/register.js';
import { transfers } from './en/transfers.js';
import { day } from './en/words.js';
import type { LanguageTexts } from './language-texts.js';

export const english: LanguageTexts = {
  rules: { ...places, ...transfers, ...agreements, ...register },
  asOn: (on, sentence) => `${sentence.replace(/\.$/, '')} (as of ${day(on)}).`,
  cannotRuleOut: (what) => `Cannot be ruled out: ${what}.`,
  toCollect: (path) => collect[path] ?? clauseToCollect(path) ?? path,
  clausesToCollect: 'what the agreement says of these points',
  cite: (source) => source,
  typeset: (text) => text,
};

function clauseToCollect(path: string): string | null {
  const clause = shippedTables.clauses.find(({ id }) => path === `agreement.clauses.${id}`);
  return clause === undefined ? null : `what the agreement says of point ${clause.id} (${clause.en})`;
}
