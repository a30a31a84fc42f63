import { beneficiary, contract, type Held } from '../records/contract.js';
import { AULNOIS, CHANTEBISE, MONTFAUVE, PIERRELANCE, SAINT_AVIT, SORBELLE, TAURIERE, VEZONNE_NUMERIQUE } from '../territory.js';

export const PLATFORM_OF_SYNDICATE = `${VEZONNE_NUMERIQUE.id}/agr-convention-plateforme`;

/** What the syndicate runs itself for its members. */
export const conventionsOfSyndicate: Held[] = [
  contract({
    slug: 'convention-plateforme',
    kind: 'SHARED_SERVICE',
    vehicle: 'SHARED_SERVICE',
    template: 'OWN',
    provider: 'vezonne-numerique',
    title: 'Plateforme numérique partagée\u00a0: actes, messagerie, fichiers',
    signedOn: '2020-11-16',
    subProcessing: null,
    clauses: { '28.3.a': { present: true, page: '3', quote: null, reviewedOn: '2025-11-04', reviewer: 'Solène Kermadec' } },
    beneficiaries: [SORBELLE, SAINT_AVIT, PIERRELANCE, AULNOIS, MONTFAUVE, TAURIERE, CHANTEBISE].map((body) =>
      beneficiary(body, { conventionSignedOn: '2020-12-07' }),
    ),
  }),
];
