import { RULE_CODES, ruleOf, type Theme } from '../../../law/src/index.js';

/** The rules that a filter on themes means; null: it says nothing of them. */
export function rulesOfThemes(themes: readonly Theme[] | null | undefined): string[] | null {
  return themes ? RULE_CODES.filter((code) => themes.includes(ruleOf(code)?.theme as Theme)) : null;
}
