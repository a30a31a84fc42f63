import type { AgreementNamed } from '../../rules/facts-by-rule.js';
import type { AgreementRules, TextsOf } from '../rule-text.js';
import { clauses, day, list, quoted, use } from './words.js';

function named({ agreement, provider }: AgreementNamed): string {
  return provider === null ? `“${agreement}”` : `“${agreement}” (${provider})`;
}

export const agreements: TextsOf<AgreementRules> = {
  'PRC-001': {
    title: 'Processor without a signed agreement',
    explain: (f) => `use of ${use(f)} without a signed processing agreement`,
    remedy: 'Have a processing agreement signed (the standard clauses 2021/915, for instance) before going on.',
  },
  'PRC-002': {
    title: 'Incomplete processing agreement',
    explain: (f) => `agreement ${named(f)} without all the content of article 28, points: ${clauses(f.items)}`,
    remedy: 'Sign an amendment; the unmodified standard clauses 2021/915 hold every point.',
  },
  'PRC-003': {
    title: 'Agreement expired, processing going on',
    explain: (f) => `use of ${use(f)} going on after the end of the agreement ${quoted(f.agreements)}, on ${day(f.endedOn)}`,
    remedy: 'Extend it or tender again; otherwise stop and have the data returned.',
  },
  'PRC-004': {
    title: 'Agreement ends soon',
    explain: (f) => `end, on ${day(f.endsOn)}, of the agreement that binds ${use(f)}, with no signed successor`,
    remedy: 'Start the procedure and plan the way out.',
  },
  'PRC-008': {
    title: 'Sub-processor not authorised',
    explain: (f) => `sub-processor ${use(f)} of ${f.processor} without the member’s authorisation`,
    remedy: 'Ask for the dated list of sub-processors, then authorise or object.',
  },
  'PRC-009': {
    title: 'New sub-processor: objection window open',
    explain: (f) =>
      `objection window open on the agreement ${named(f)}, ` +
      (f.deadline === null ? 'deadline unknown' : `until ${day(f.deadline)} included`) +
      `: ${list(f.subProcessors)}`,
    remedy: 'Decide before the deadline: accept or object.',
  },
  'PRC-010': {
    title: 'Chain of processors not identified',
    explain: (f) =>
      `sub-processors of the agreement ${named(f)} not identified: ` +
      (f.listedOn === null ? 'no dated list' : `list of ${day(f.listedOn)}, outside the year for which it is good`),
    remedy: 'Obtain for each link: name, address, contact, task and country.',
  },
  'GRP-001': {
    title: 'Shared agreement that does not cover the member',
    explain: (f) =>
      `use of ${use(f)} relying on an agreement held by another member` +
      (f.agreements.length > 0 ? ` (${quoted(f.agreements)})` : '') +
      ' that does not cover this one',
    remedy: 'Sign an agreement of its own, or accede if the procedure allowed it.',
  },
  'GRP-002': {
    title: 'Accession to the purchasing group without effect',
    explain: (f) =>
      `use of ${use(f)} in a purchasing group (${quoted(f.agreements)}) that the member joined late or incompletely: it does not cover the member`,
    remedy: 'Check that deliberation and convention precede the launch of the procedure; otherwise sign a contract of its own.',
  },
  'GRP-003': {
    title: 'Central purchase without a processing agreement',
    explain: (f) =>
      `use of ${use(f)} through a central purchasing body (${quoted(f.agreements)}) without an act of article 28 that binds the provider`,
    remedy: 'Ask the purchasing body for the GDPR annex of the contract, or sign the agreement that the vendor proposes.',
  },
  'GRP-004': {
    title: 'Shared service without an act of article 28 or 26',
    explain: (f) => `use of ${use(f)}, a service of a public body, without an act of article 28 or an arrangement of article 26`,
    remedy:
      'Annex a GDPR clause to the service convention. Where the competence is transferred, the member is no longer controller.',
  },
  'JNT-001': {
    title: 'Joint controllers without an arrangement',
    explain: (f) => `activity “${f.activity}” of joint controllers without an arrangement on their duties`,
    remedy: 'Conclude the arrangement: duties of each, point of contact; unless the law settles them.',
  },
};
