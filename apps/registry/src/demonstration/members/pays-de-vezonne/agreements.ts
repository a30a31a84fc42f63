import { byGeneralAuthorisation, clausesRead, contract, type Held } from '../../records/contract.js';
import { conventionsOfEpci } from '../../shared/conventions-of-epci.js';

export function agreementsOfEpci(): Held[] {
  return [
    ...conventionsOfEpci,
    contract({
      slug: 'sirh',
      provider: 'paielan',
      title: 'SIRH et paie',
      signedOn: '2020-12-14',
      from: '2021-01-04',
      to: '2027-12-31',
    }),
    contract({
      slug: 'instruction',
      provider: 'cadastrelle',
      title: 'Urbanisme et cadastre',
      signedOn: '2019-09-09',
      from: '2019-10-01',
      to: '2028-10-01',
      naming: ['ovhcloud'],
    }),
    contract({
      slug: 'creches',
      provider: 'ribambelia',
      title: 'Multi-accueil',
      signedOn: '2022-07-04',
      to: '2028-09-01',
      naming: ['ovhcloud'],
    }),
    contract({
      slug: 'redevance',
      provider: 'logimairie',
      title: 'Redevance incitative, assainissement, finances',
      template: 'CCAG_TIC',
      signedOn: '2020-12-07',
      from: '2021-01-04',
      to: '2028-01-04',
      clauses: clausesRead('2026-01-22'),
      naming: ['ovhcloud'],
    }),
    contract({
      slug: 'actes',
      provider: 'teledelib',
      title: 'Télétransmission des actes',
      signedOn: '2020-08-24',
      to: '2029-09-01',
      naming: ['scaleway'],
    }),
    // To be renewed or replaced before the end of March.
    contract({
      slug: 'site',
      provider: 'pagecommune',
      title: 'Site internet',
      signedOn: '2021-02-15',
      from: '2021-03-01',
      to: '2027-03-31',
      noticeMonths: 3,
      naming: ['ionos'],
    }),
    contract({
      slug: 'catalogue',
      provider: 'lectoria',
      title: 'Library Management Agreement, data processing schedule',
      template: 'VENDOR_TERMS',
      signedOn: '2019-08-26',
      to: '2028-09-02',
      clauses: clausesRead('2025-12-08'),
      // The list of its sub-processors is the one of 2024.
      subProcessing: byGeneralAuthorisation(['microsoft'], '2024-05-13'),
    }),
    contract({
      slug: 'enquetes',
      provider: 'formwillow',
      title: 'Data Processing Agreement',
      template: 'VENDOR_TERMS',
      signedOn: '2023-11-06',
      clauses: clausesRead('2026-02-16'),
      subProcessing: byGeneralAuthorisation([], '2026-02-16'),
    }),
    contract({
      slug: 'projets',
      provider: 'basecamp',
      title: 'Data Processing Addendum',
      template: 'VENDOR_TERMS',
      signedOn: '2022-02-07',
      clauses: clausesRead('2026-02-16', { '28.3.g': null, '28.3.h': null }),
      subProcessing: byGeneralAuthorisation(['aws', 'google-cloud', 'mailchimp'], '2023-06-08'),
    }),
  ];
}
