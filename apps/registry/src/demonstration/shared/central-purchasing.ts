import { beneficiary, clausesRead, contract, type Held } from '../records/contract.js';
import { ARGELIEU, PAYS_DE_VEZONNE, SAINT_AVIT, SORBELLE, TAURIERE, VEZONNE_NUMERIQUE } from '../territory.js';

export const TELEPHONY_FROM_CENTRAL = `${VEZONNE_NUMERIQUE.id}/agr-centrale-telephonie`;
export const BUYER_PROFILE_FROM_CENTRAL = `${VEZONNE_NUMERIQUE.id}/agr-centrale-profil-acheteur`;

/** What the syndicate resells as a central purchasing body: bought lawfully, but an act of art. 28 only where its clauses are there. */
export const centralPurchasing: Held[] = [
  contract({
    slug: 'centrale-telephonie',
    provider: 'atlasud',
    title: 'Centrale d’achat, téléphonie et assistance aux utilisateurs',
    reference: '2024-CA-02',
    vehicle: 'CENTRAL_PURCHASING',
    template: 'CCAG_TIC',
    signedOn: '2024-02-19',
    from: '2024-03-01',
    to: '2028-03-01',
    // Bought as telephony: nobody saw that the vendor's help desk reads the users' screens.
    clauses: clausesRead('2026-04-14', { '28.3.a': false, '28.3.d': false, '28.3.h': null }),
    naming: ['atlasud-maroc'],
    beneficiaries: [SORBELLE, PAYS_DE_VEZONNE].map((body) => beneficiary(body, { from: '2024-03-01' })),
  }),
  contract({
    slug: 'centrale-profil-acheteur',
    provider: 'marcheane',
    title: 'Centrale d’achat, profil d’acheteur et publication des données essentielles',
    reference: '2023-CA-01',
    vehicle: 'CENTRAL_PURCHASING',
    signedOn: '2023-11-06',
    from: '2024-01-01',
    to: '2028-01-01',
    naming: ['scaleway'],
    beneficiaries: [ARGELIEU, SORBELLE, SAINT_AVIT, TAURIERE, PAYS_DE_VEZONNE].map((body) =>
      beneficiary(body, { from: '2024-01-01' }),
    ),
  }),
];
