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

export type PlaceRules = 'LOC-001' | 'LOC-002' | 'LOC-003' | 'LOC-004' | 'LOC-006' | 'LOC-007' | 'LOC-008' | 'LOC-009' | 'SOV-001';
export type TransferRules = 'TRF-001' | 'TRF-004' | 'TRF-005' | 'TRF-008' | 'TRF-009' | 'TRF-010' | 'TRF-011';
export type AgreementRules =
  | 'PRC-001'
  | 'PRC-002'
  | 'PRC-003'
  | 'PRC-004'
  | 'PRC-008'
  | 'PRC-009'
  | 'PRC-010'
  | 'GRP-001'
  | 'GRP-002'
  | 'GRP-003'
  | 'GRP-004'
  | 'JNT-001';
export type RegisterRules =
  | 'GRP-005'
  | 'GRP-007'
  | 'REG-001'
  | 'REG-002'
  | 'REG-003'
  | 'REG-004'
  | 'REG-005'
  | 'REG-008'
  | 'REG-010'
  | 'DPI-001'
  | 'DPI-002'
  | 'DPO-001';
