import type { DpiaCriterion } from '../../../../model/src/index.js';
import type { RegisterRules, TextsOf } from '../rule-text.js';
import { countries, CRITERIA, day, list, MENTIONS, quoted } from './words.js';

export const register: TextsOf<RegisterRules> = {
  'GRP-005': {
    title: 'Conflicting statements about the same provider',
    explain: (f) =>
      `conflicting statements about where ${quoted(f.services)} (${f.provider}) is hosted: ${countries(f.here)} here, ${f.elsewhere ? countries(f.elsewhere) : 'something else'} elsewhere`,
    remedy: 'Reconcile the answers within the group; different regions may have been chosen.',
  },
  'GRP-007': {
    title: 'Shared DPO without a convention',
    explain: (f) => `shared DPO without a convention signed by “${f.member}”`,
    remedy: 'Sign the convention that shares the DPO.',
  },
  'REG-001': {
    title: 'Legal basis missing',
    explain: (f) => `activity “${f.activity}” without a legal basis for: ${list(f.purposes)}`,
    remedy: 'Determine the legal basis; for a public task, cite the legal text.',
  },
  'REG-002': {
    title: 'Legitimate interests relied on by a public authority',
    explain: (f) =>
      `activity “${f.activity}” based on legitimate interests in the performance of public tasks, for: ${list(f.purposes)}`,
    remedy: 'Rely on the public task, 6(1)(e), or the legal obligation, 6(1)(c).',
  },
  'REG-003': {
    title: 'Retention period missing',
    explain: (f) => `activity “${f.activity}” without a retention period for: ${list(f.categories)}`,
    remedy: 'Record the period of active use, the period of administrative use and the final disposition.',
  },
  'REG-004': {
    title: 'Archives law: no final disposition, or destruction without approval',
    explain: (f) =>
      `data of activity “${f.activity}” without a final disposition, or to be destroyed without the approval of the archives: ${list(f.categories)}`,
    remedy:
      'Settle the final disposition; have the destruction form (bordereau d’élimination) approved by the departmental archives.',
  },
  'REG-005': {
    title: 'Special categories without a condition of Article 9(2)',
    explain: (f) =>
      `activity “${f.activity}” with special categories of data but no condition of Article 9(2), for: ${list(f.categories)}`,
    remedy:
      'Record the condition of Article 9(2) (most often a, b, g, h, i or j), or establish that the data is not of a special category.',
  },
  'REG-008': {
    title: 'Mandatory information missing from the register',
    explain: (f) =>
      `incomplete record of activity “${f.activity}”, information missing: ${list(f.fields.map((field) => `${MENTIONS[field] ?? field} (${field})`))}`,
    remedy: 'Complete the record.',
  },
  'REG-010': {
    title: 'Review overdue',
    explain: (f) => `activity “${f.activity}” not reviewed by the due date of ${day(f.dueOn)}`,
    remedy: 'Review the record and date the review.',
  },
  'DPI-001': {
    title: 'Mandatory impact assessment (DPIA) missing',
    explain: (f) =>
      `activity “${f.activity}”, subject to an impact assessment under the CNIL’s list (type ${f.cnilListType}), without a validated one`,
    remedy: 'Carry out the impact assessment (DPIA), with the advice of the DPO, before going on.',
  },
  'DPI-002': {
    title: 'Two criteria or more, with neither impact assessment (DPIA) nor reason',
    explain: (f) =>
      `activity “${f.activity}” meeting at least two criteria, with neither impact assessment nor reason; criteria found: ${list(f.criteria.map((one) => CRITERIA[one as DpiaCriterion] ?? one))}`,
    remedy: 'Carry out the impact assessment (DPIA), or write down why none is needed.',
  },
  'DPO-001': {
    title: 'No data protection officer',
    explain: (f) => `“${f.member}” without a designated data protection officer`,
    remedy: 'Designate an officer (sharing is allowed) through the CNIL’s online service.',
  },
};
