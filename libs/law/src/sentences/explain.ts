import type { Finding } from '../../../model/src/index.js';
import { ruleOf } from '../rules/catalogue.js';
import type { FactsByRule, RuleCode } from '../rules/facts-by-rule.js';
import { english } from './english.js';
import { french } from './french.js';
import type { Language } from './language.js';
import type { LanguageTexts } from './language-texts.js';
import type { RuleText } from './rule-text.js';

/** A finding in words. */
export interface Explanation {
  title: string;
  explanation: string;
  remedy: string;
  /** What to collect when it is unknown; empty when it is established. */
  toCollect: string[];
  /** The texts, as the language cites them. */
  sources: string[];
}

const TEXTS: Record<Language, LanguageTexts> = { fr: french, en: english };

/** The finding in the reader's language, or null for a rule that this version does not know. */
export function explain(finding: Finding, language: Language): Explanation | null {
  const rule = ruleOf(finding.rule);
  if (rule === null) return null;
  const texts = TEXTS[language];
  const { title, remedy } = texts.rules[rule.code];
  const said = sentence(finding, rule.code, texts);
  return {
    title: texts.typeset(title),
    explanation: texts.typeset(rule.factsMayChange ? texts.asOn(finding.from, said) : said),
    remedy: texts.typeset(remedy),
    toCollect: toCollect(finding.missing, texts).map(texts.typeset),
    sources: sourcesOf(rule.code, language),
  };
}

export function titleOf(code: RuleCode, language: Language): string {
  const texts = TEXTS[language];
  return texts.typeset(texts.rules[code].title);
}

/** The texts that a rule rests on, as the language cites them. */
export function sourcesOf(code: RuleCode, language: Language): string[] {
  return (ruleOf(code)?.sources ?? []).map(TEXTS[language].cite);
}

function sentence<Code extends RuleCode>(finding: Finding, code: Code, texts: LanguageTexts): string {
  const text: RuleText<Code> = texts.rules[code];
  // The rule of this code made these facts, here or on another node.
  const facts = finding.facts as FactsByRule[Code];
  if (finding.certainty === 'ESTABLISHED') return `${capitalised(text.explain(facts))}.`;
  return text.explainUnknown?.(facts) ?? texts.cannotRuleOut(text.explain(facts));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Several points of art. 28 are named by the sentence: they are collected together. */
function toCollect(missing: readonly string[], texts: LanguageTexts): string[] {
  const isClause = (path: string) => path.startsWith('agreement.clauses.');
  if (missing.filter(isClause).length < 2) return missing.map(texts.toCollect);
  return [texts.clausesToCollect, ...missing.filter((path) => !isClause(path)).map(texts.toCollect)];
}
