import type { TransferRules, TextsOf } from '../rule-text.js';
import { country, dataOf, day, KINDS, tools, transfer } from './words.js';

export const transfers: TextsOf<TransferRules> = {
  'TRF-001': {
    title: 'Adequacy limited to listed organisations: recipient not listed',
    explain: (f) =>
      `${transfer(f)} based on adequacy limited to listed organisations (${tools(f.tools)}), without the recipient being on the list`,
    remedy:
      'Check that the exact entity is on the list on the relevant date; otherwise sign the standard contractual clauses 2021/914 with a transfer impact assessment.',
  },
  'TRF-004': {
    title: 'Lapsed transfer tool',
    explain: (f) => `${transfer(f)} based on a lapsed tool (${tools(f.tools)})`,
    remedy:
      'Sign the standard contractual clauses 2021/914 or establish another basis, with a transfer impact assessment; check whether the provider changed its online terms.',
  },
  'TRF-005': {
    title: 'Article 46 safeguard without a transfer impact assessment',
    explain: (f) => `${transfer(f)} based on an Article 46 safeguard (${tools(f.tools)}), without a transfer impact assessment`,
    remedy: 'Obtain the provider’s transfer impact assessment and validate it; failing that, carry one out.',
  },
  'TRF-008': {
    title: 'Onward transfer not covered',
    explain: (f) =>
      `onward transfer to a third country (${KINDS[f.kind]}, ${country(f.country)}) of ${dataOf(f)}, with no adequacy decision and no safeguard, after a first transfer that is covered`,
    remedy: 'Require the provider to prove what covers the next link of the chain.',
  },
  'TRF-009': {
    title: 'Article 49 derogation misused',
    explain: (f) => `${transfer(f)} based on an Article 49 derogation that does not fit (${tools(f.tools)})`,
    remedy: 'Base the transfer on an adequacy decision (Article 45) or a safeguard (Article 46); failing that, stop it.',
  },
  'TRF-010': {
    title: 'Cover of the transfer ends soon',
    explain: (f) => `${transfer(f)} no longer covered from ${day(f.endsOn)}, with nothing known to take over`,
    remedy: 'Prepare the standard contractual clauses 2021/914 and the transfer impact assessment.',
  },
  'TRF-011': {
    title: 'Sole reliance on the EU–US framework (DPF), contested',
    explain: (f) => `${transfer(f)} covered by the EU–US Data Privacy Framework (DPF) alone, in force but contested`,
    remedy: 'To be watched, not non-compliance to date: sign stand-by standard contractual clauses and plan the exit.',
  },
};
