import type { Clause } from '../../../../../libs/model/src/index.js';
import { beneficiary, contract, type Held } from '../records/contract.js';
import {
  ARGELIEU,
  AULNOIS,
  CDG_HAUTE_VEZONNE,
  CHANTEBISE,
  MONTFAUVE,
  PAYS_DE_VEZONNE,
  PIERRELANCE,
  SAINT_AVIT,
  TAURIERE,
} from '../territory.js';

export const PAYROLL_AT_CDG = `${CDG_HAUTE_VEZONNE.id}/agr-convention-paie`;
export const ALERTS_AT_CDG = `${CDG_HAUTE_VEZONNE.id}/agr-convention-alertes`;

const instructions: { '28.3.a': Clause } = {
  '28.3.a': { present: true, page: '4', quote: null, reviewedOn: '2026-01-22', reviewer: 'Me Ilan Delorme' },
};

const sharedService = {
  kind: 'SHARED_SERVICE',
  vehicle: 'SHARED_SERVICE',
  template: 'OWN',
  subProcessing: null,
  clauses: instructions,
} as const;

/** What the centre de gestion does for those that signed its conventions. */
export const conventionsOfCdg: Held[] = [
  contract({
    ...sharedService,
    slug: 'convention-paie',
    provider: 'cdg-haute-vezonne',
    title: 'Paie à façon et gestion des carrières',
    signedOn: '2018-12-03',
    beneficiaries: [
      ...[SAINT_AVIT, PIERRELANCE, AULNOIS, MONTFAUVE, CHANTEBISE].map((body) =>
        beneficiary(body, { conventionSignedOn: '2018-12-17' }),
      ),
      // A copy without a date nor a signature.
      beneficiary(TAURIERE, { conventionSignedOn: null }),
    ],
  }),
  contract({
    ...sharedService,
    slug: 'convention-alertes',
    provider: 'cdg-haute-vezonne',
    title: 'Référent alertes mutualisé',
    signedOn: '2023-01-30',
    beneficiaries: [ARGELIEU, PAYS_DE_VEZONNE].map((body) => beneficiary(body, { conventionSignedOn: '2023-02-13' })),
  }),
];
