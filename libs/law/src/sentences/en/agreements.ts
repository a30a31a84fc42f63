import type { AgreementNamed } from '../../rules/facts-by-rule.js';
import type { AgreementRules, TextsOf } from '../rule-text.js';
import { clauses, day, list, quoted, use } from './words.js';

function named({ agreement, provider }: AgreementNamed): string {
  return provider === null ? `“${agreement}”` : `“${agreement}” (${provider})`;
}

export const agreements: TextsOf<AgreementRules> = {
  'PRC-001': {
    title: 'Processor without a signed agreement',
    explain: (f) => `use of ${use(f)} without a signed data processing agreement`,
    remedy: 'Have a data processing agreement signed (the standard contractual clauses 2021/915, for instance) before going on.',
  },
  'PRC-002': {
    title: 'Incomplete data processing agreement',
    explain: (f) => `agreement ${named(f)} without points that Article 28 requires: ${clauses(f.items)}`,
    remedy: 'Sign an amendment; the unmodified standard contractual clauses 2021/915 contain all these points.',
  },
  'PRC-003': {
    title: 'Agreement expired, processing continued',
    explain: (f) =>
      `use of ${use(f)} continued after the end of the agreement ${quoted(f.agreements)}, without effect since ${day(f.endedOn)}`,
    remedy:
      'Sign a new agreement or contract (an amendment to extend is signed before the end); failing that, stop and have the data returned or deleted.',
  },
  'PRC-004': {
    title: 'Agreement ends soon',
    explain: (f) => `agreement binding ${use(f)} that ceases to have effect from ${day(f.endsOn)}, with no new agreement signed`,
    remedy: 'Prepare the amendment or the new procedure, and the exit.',
  },
  'PRC-008': {
    title: 'Sub-processor not authorised',
    explain: (f) => `use by ${f.processor} of a sub-processor, ${use(f)}, without the member’s authorisation`,
    remedy: 'Ask for the dated list of sub-processors, then authorise this one in writing or object.',
  },
  'PRC-009': {
    title: 'New sub-processor: objection window open',
    explain: (f) =>
      `time running to object to the use of ${list(f.subProcessors)}, agreement ${named(f)}, ` +
      (f.deadline === null ? 'deadline unknown' : `until ${day(f.deadline)} inclusive`),
    remedy: 'Decide before the deadline, in writing: accept or object.',
  },
  'PRC-010': {
    title: 'Chain of processors not identified',
    explain: (f) =>
      `sub-processors not identified, agreement ${named(f)}: ` +
      (f.listedOn === null ? 'no dated list' : `list of ${day(f.listedOn)}, good only for one year from that date`),
    remedy: 'Obtain a dated list, with for each link: name, address, contact, task and country.',
  },
  'GRP-001': {
    title: 'Shared agreement that does not cover the member',
    explain: (f) =>
      `use of ${use(f)} relying on an agreement held by another member` +
      (f.agreements.length > 0 ? ` (${quoted(f.agreements)})` : '') +
      ' and not covering this one',
    remedy: 'Sign an agreement of the member’s own, or accede to the shared one if its procedure allows it.',
  },
  'GRP-002': {
    title: 'Accession to the purchasing group without effect',
    explain: (f) =>
      `use of ${use(f)} through a purchasing group (${quoted(f.agreements)}) that the member joined too late or incompletely: the agreement does not cover it`,
    remedy:
      'Check that the council’s decision and the group’s convention precede the launch of the procedure; otherwise award a contract of the member’s own.',
  },
  'GRP-003': {
    title: 'Use of a central purchasing body without a data processing agreement',
    explain: (f) =>
      `use of ${use(f)} through a central purchasing body (${quoted(f.agreements)}) without a data processing agreement (Article 28) that binds the provider`,
    remedy:
      'Ask the purchasing body for the GDPR annex of the contract, or sign the data processing agreement that the provider proposes.',
  },
  'GRP-004': {
    title: 'Shared service with neither a data processing agreement nor a joint controllers’ arrangement',
    explain: (f) =>
      `use of ${use(f)}, a service of a public body, without a data processing agreement (Article 28) or a joint controllers’ arrangement (Article 26)`,
    remedy:
      'Annex the clauses of Article 28 to the service convention, or conclude the arrangement of Article 26. Where the competence is transferred, the member is no longer controller.',
  },
  'JNT-001': {
    title: 'Joint controllers without an arrangement',
    explain: (f) => `activity “${f.activity}” of joint controllers without an arrangement on their obligations`,
    remedy:
      'Conclude the arrangement (obligations of each, point of contact), except in so far as the law already settles these obligations.',
  },
};
