import type { DpiaCriterion } from '../../../../model/src/index.js';
import type { RegisterRules, TextsOf } from '../rule-text.js';
import { countries, CRITERIA, day, list, MENTIONS, quoted } from './words.js';

export const register: TextsOf<RegisterRules> = {
  'GRP-005': {
    title: 'Conflicting statements about the same provider',
    explain: (f) =>
      `conflicting statements of where ${quoted(f.services)} (${f.provider}) is hosted: ${countries(f.here)} here, ${countries(f.elsewhere)} elsewhere`,
    remedy: 'Reconcile the answers in the group; different regions may have been bought.',
  },
  'GRP-007': {
    title: 'Shared DPO without a convention',
    explain: (f) => `shared DPO without a convention signed by “${f.member}”`,
    remedy: 'Sign the convention that shares the officer.',
  },
  'REG-001': {
    title: 'Legal basis missing',
    explain: (f) => `activity “${f.activity}” without a legal basis for: ${list(f.purposes)}`,
    remedy: 'Determine the legal basis; for a public task, cite the text.',
  },
  'REG-002': {
    title: 'Legitimate interest used by a public authority',
    explain: (f) => `activity “${f.activity}” resting on legitimate interests in the exercise of public tasks: ${list(f.purposes)}`,
    remedy: 'Move to the public task or the legal obligation.',
  },
  'REG-003': {
    title: 'Retention missing',
    explain: (f) => `activity “${f.activity}” without a period of retention for: ${list(f.categories)}`,
    remedy: 'Record the period of active use, the period of administrative use and the final disposition.',
  },
  'REG-004': {
    title: 'Archives law: no final disposition, or destruction without a visa',
    explain: (f) =>
      `activity “${f.activity}” without a final disposition, or bound for destruction without the archives’ visa, for: ${list(f.categories)}`,
    remedy: 'Settle the final disposition; have the elimination form approved by the departmental archives.',
  },
  'REG-005': {
    title: 'Special categories without a condition of article 9(2)',
    explain: (f) =>
      `activity “${f.activity}” with special categories of data but no condition of article 9(2): ${list(f.categories)}`,
    remedy: 'Choose the condition (a, b, g, h, i or j), or establish that the data is not of a special category.',
  },
  'REG-008': {
    title: 'Mandatory mention of the register missing',
    explain: (f) =>
      `activity “${f.activity}” without a mandatory mention: ${list(f.fields.map((field) => `${MENTIONS[field] ?? field} (${field})`))}`,
    remedy: 'Complete the record.',
  },
  'REG-010': {
    title: 'Review overdue',
    explain: (f) => `activity “${f.activity}” due for review since ${day(f.dueOn)}`,
    remedy: 'Review the record and date the review.',
  },
  'DPI-001': {
    title: 'Mandatory impact assessment missing',
    explain: (f) => `activity “${f.activity}” of the CNIL’s list (type ${f.cnilListType}) without a validated impact assessment`,
    remedy: 'Make the impact assessment before going on.',
  },
  'DPI-002': {
    title: 'Two criteria or more, neither impact assessment nor reason',
    explain: (f) =>
      `activity “${f.activity}” with neither impact assessment nor reason, criteria: ${list(f.criteria.map((one) => CRITERIA[one as DpiaCriterion] ?? one))}`,
    remedy: 'Make the impact assessment, or write down why none is needed.',
  },
  'DPO-001': {
    title: 'No data protection officer',
    explain: (f) => `“${f.member}” without a designated data protection officer`,
    remedy: 'Designate an officer (sharing is allowed) through the CNIL’s online service.',
  },
};
