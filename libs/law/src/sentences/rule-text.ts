import type { FactsByRule, RuleCode } from '../rules/facts-by-rule.js';

/** What people read of a rule, in one language. */
export interface RuleText<Code extends RuleCode> {
  title: string;
  /** What was found, as a noun phrase without its full stop: it also follows "cannot be ruled out:". */
  explain: (facts: FactsByRule[Code]) => string;
  /** The whole sentence when it is unknown, where the noun phrase would mislead. */
  explainUnknown?: (facts: FactsByRule[Code]) => string;
  remedy: string;
}

export type RuleTexts = { [Code in RuleCode]: RuleText<Code> };

/** The texts of some rules: a file for each family. */
export type TextsOf<Code extends RuleCode> = { [One in Code]: RuleText<One> };
