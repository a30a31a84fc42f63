import type { Clause } from '../../../../../libs/model/src/index.js';
import { beneficiary, contract, type Held } from '../records/contract.js';
import {
  ARGELIEU,
  AULNOIS,
  CHANTEBISE,
  MONTFAUVE,
  PAYS_DE_VEZONNE,
  PIERRELANCE,
  SAINT_AVIT,
  SORBELLE,
  TAURIERE,
} from '../territory.js';

export const PERMITS_SINCE_2019 = `${PAYS_DE_VEZONNE.id}/agr-convention-ads-2019`;
export const PERMITS_SINCE_2015 = `${PAYS_DE_VEZONNE.id}/agr-convention-ads-2015`;
export const READING_NETWORK = `${PAYS_DE_VEZONNE.id}/agr-accord-reseau-lecture`;

const instructions = (present: boolean, page: string | null): { '28.3.a': Clause } => ({
  '28.3.a': { present, page, quote: null, reviewedOn: '2026-01-22', reviewer: 'Me Ilan Delorme' },
});

const sharedService = { kind: 'SHARED_SERVICE', vehicle: 'SHARED_SERVICE', template: 'OWN', subProcessing: null } as const;

/** How the communauté de communes serves its communes. */
export const conventionsOfEpci: Held[] = [
  contract({
    ...sharedService,
    slug: 'convention-ads-2019',
    provider: 'pays-de-vezonne',
    title: 'Service commun d’instruction des autorisations d’urbanisme, convention de 2019',
    signedOn: '2019-06-24',
    clauses: instructions(true, '7'),
    beneficiaries: [
      beneficiary(SORBELLE, { conventionSignedOn: '2019-07-01' }),
      beneficiary(SAINT_AVIT, { conventionSignedOn: '2019-07-03' }),
      beneficiary(MONTFAUVE, { conventionSignedOn: '2019-07-12' }),
      beneficiary(TAURIERE, { conventionSignedOn: '2019-09-05' }),
      beneficiary(CHANTEBISE, { conventionSignedOn: '2019-09-30' }),
    ],
  }),
  contract({
    ...sharedService,
    slug: 'convention-ads-2015',
    provider: 'pays-de-vezonne',
    title: 'Service commun d’instruction des autorisations d’urbanisme, convention de 2015',
    signedOn: '2015-06-29',
    // Older than the GDPR: it says nothing of the instructions of the mayors.
    clauses: instructions(false, null),
    beneficiaries: [PIERRELANCE, AULNOIS].map((body) => beneficiary(body, { conventionSignedOn: '2015-07-01' })),
  }),
  contract({
    slug: 'accord-reseau-lecture',
    kind: 'JOINT_ARRANGEMENT',
    vehicle: 'SHARED_SERVICE',
    template: 'OWN',
    provider: 'pays-de-vezonne',
    title: 'Réseau de lecture publique, accord entre responsables conjoints',
    signedOn: '2021-03-08',
    subProcessing: null,
    beneficiaries: [ARGELIEU, SAINT_AVIT].map((body) => beneficiary(body, { conventionSignedOn: '2021-03-08' })),
  }),
];
