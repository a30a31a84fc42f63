import type { TransferRules, TextsOf } from '../rule-text.js';
import { atProvider, country, day, KINDS, tools, transfer } from './words.js';

export const transfers: TextsOf<TransferRules> = {
  'TRF-001': {
    title: 'Adequacy limited to listed organisations: recipient not listed',
    explain: (f) =>
      `${transfer(f)} resting on adequacy limited to listed organisations (${tools(f.tools)}), the recipient not being one of them`,
    remedy: 'Check the exact entity on the list, on that day; otherwise standard clauses and a transfer impact assessment.',
  },
  'TRF-004': {
    title: 'Lapsed transfer tool',
    explain: (f) => `${transfer(f)} resting on a lapsed tool (${tools(f.tools)})`,
    remedy:
      'Sign the standard clauses 2021/914 or establish another basis, with the transfer impact assessment; check whether the provider changed its online terms.',
  },
  'TRF-005': {
    title: 'Safeguard of article 46 without a transfer impact assessment',
    explain: (f) => `${transfer(f)} under a safeguard (${tools(f.tools)}), without a transfer impact assessment`,
    remedy: 'Obtain the provider’s transfer impact assessment and validate it, or make one.',
  },
  'TRF-008': {
    title: 'Onward transfer not covered',
    explain: (f) =>
      `onward transfer of ${atProvider(f)} to another third country (${KINDS[f.kind]}, ${country(f.country)}) without a safeguard, behind a first transfer that is covered`,
    remedy: 'Ask the provider to prove what covers the next leg.',
  },
  'TRF-009': {
    title: 'Derogation of article 49 misused',
    explain: (f) => `${transfer(f)} resting on a derogation that does not fit (${tools(f.tools)})`,
    remedy: 'Move to adequacy or to a safeguard (articles 45 and 46), or stop the transfer.',
  },
  'TRF-010': {
    title: 'What covers the transfer ends soon',
    explain: (f) => `${transfer(f)} whose cover ends on ${day(f.endsOn)}, with nothing known to take over`,
    remedy: 'Prepare standard clauses and the transfer impact assessment.',
  },
  'TRF-011': {
    title: 'Sole reliance on the contested EU–US framework (DPF)',
    explain: (f) => `${transfer(f)} covered by the contested EU–US framework (DPF) alone`,
    remedy: 'To watch, without any breach: sign stand-by standard clauses and plan the way out.',
  },
};
