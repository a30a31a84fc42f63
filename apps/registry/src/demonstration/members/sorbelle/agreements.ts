import { byGeneralAuthorisation, clausesRead, contract, type Held } from '../../records/contract.js';

export function agreementsOfSorbelle(): Held[] {
  return [
    contract({
      slug: 'paie',
      provider: 'paielan',
      title: 'SIRH et paie',
      signedOn: '2019-12-09',
      from: '2020-01-02',
      to: '2028-01-02',
    }),
    // The vendor keeps its copies as it likes.
    contract({
      slug: 'action-sociale',
      provider: 'accompagna',
      title: 'Logiciel d’action sociale',
      template: 'VENDOR_TERMS',
      signedOn: '2024-09-23',
      from: '2024-10-07',
      to: '2028-10-07',
      clauses: clausesRead('2026-05-05', { '28.3.g': false, '28.3.h': null }),
      naming: ['medheb-centre'],
    }),
    contract({
      slug: 'cadastre',
      provider: 'cadastrelle',
      title: 'Consultation du cadastre',
      signedOn: '2020-06-15',
      from: '2020-07-01',
      to: '2026-07-01',
      noticeMonths: 3,
      naming: ['ovhcloud'],
    }),
    contract({
      slug: 'appels-alerte',
      provider: 'sirenovox',
      title: 'Automate d’appels',
      signedOn: '2021-05-17',
      to: '2029-06-01',
    }),
    contract({
      slug: 'brindlemail',
      provider: 'brindlemail',
      title: 'Data Processing Addendum',
      template: 'VENDOR_TERMS',
      signedOn: '2019-05-06',
      clauses: clausesRead('2026-03-30'),
      subProcessing: byGeneralAuthorisation(['halcyon-desk'], '2026-03-30'),
    }),
    contract({
      slug: 'telephonie-2019',
      provider: 'atlasud',
      title: 'Téléphonie et assistance, contrat de 2019',
      state: 'TERMINATED',
      signedOn: '2019-05-27',
      to: '2024-03-01',
      naming: ['atlasud-maroc'],
    }),
    contract({
      slug: 'portail',
      provider: 'scalingo',
      title: 'Hébergement du portail, annexe sur les données',
      template: 'VENDOR_TERMS',
      signedOn: '2020-01-06',
      clauses: clausesRead('2026-01-12'),
      subProcessing: byGeneralAuthorisation(['outscale', 'intercom'], '2025-12-15', 8),
    }),
  ];
}
