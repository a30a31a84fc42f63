import { ruleOf, RULE_CODES, sourcesOf, titleOf } from '../../../law/src/index.js';
import { type Language, LANGUAGES } from '../../../runtime/src/index.js';
import type { Rule } from './rule.model.js';

/** A rule in words; one that this version does not know is its code. */
export function shownRule(code: string, language: Language): Rule {
  return KNOWN[language].get(code) ?? { code, title: code, theme: null, nature: null, severity: null, sources: [] };
}

/** All of them, by code. */
export function shownRules(language: Language): Rule[] {
  return [...KNOWN[language].values()];
}

const KNOWN = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Map(RULE_CODES.map((code) => [code as string, inWords(code, language)]))]),
) as Record<Language, Map<string, Rule>>;

function inWords(code: (typeof RULE_CODES)[number], language: Language): Rule {
  const { theme = null, nature = null, severity = null } = ruleOf(code) ?? {};
  return { code, title: titleOf(code, language), theme, nature, severity, sources: sourcesOf(code, language) };
}
