import { shippedTables } from '../calendar/tables.js';
import { agreements } from './en/agreements.js';
import { collect } from './en/collect.js';
import { places } from './en/places.js';
import { register } from './en/register.js';
import { transfers } from './en/transfers.js';
import type { LanguageTexts } from './language-texts.js';

export const english: LanguageTexts = {
  rules: { ...places, ...transfers, ...agreements, ...register },
  cannotRuleOut: (what) => `Cannot be ruled out: ${what}.`,
  toCollect: (path) => collect[path] ?? clauseToCollect(path) ?? path,
  cite: (source) => source,
  typeset: (text) => text,
};

function clauseToCollect(path: string): string | null {
  const clause = shippedTables.clauses.find(({ id }) => path === `agreement.clauses.${id}`);
  return clause === undefined ? null : `what the agreement says of point ${clause.id} (${clause.en})`;
}
