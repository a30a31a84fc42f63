import type { Day } from '../../../model/src/index.js';
import type { RuleTexts } from './rule-text.js';

/** Everything that is said about findings in one language. */
export interface LanguageTexts {
  rules: RuleTexts;
  cannotRuleOut: (what: string) => string;
  /** The sentence, said of one day. */
  asOn: (day: Day, sentence: string) => string;
  /** What to collect for a missing fact, from its path. */
  toCollect: (path: string) => string;
  /** Instead, when several points of an agreement are missing. */
  clausesToCollect: string;
  /** A source of law as this language cites it. */
  cite: (source: string) => string;
  /** The spaces that must not break. */
  typeset: (text: string) => string;
}
