import { beneficiary, clausesRead, contract, type Held } from '../records/contract.js';
import { AULNOIS, CHANTEBISE, MONTFAUVE, PIERRELANCE, SAINT_AVIT, SORBELLE, TAURIERE, VEZONNE_NUMERIQUE } from '../territory.js';

export const SUITE_FOR_ALL = `${VEZONNE_NUMERIQUE.id}/agr-groupement-logiciels`;
export const FAMILY_PORTAL_FOR_ALL = `${VEZONNE_NUMERIQUE.id}/agr-groupement-portail-famille`;

const inTime = { deliberationOn: '2021-11-25', conventionSignedOn: '2021-12-10', from: '2022-07-01' };
const inTimeForPortal = { deliberationOn: '2022-10-06', conventionSignedOn: '2022-10-21', from: '2023-09-01' };

/** What the syndicate buys for a group: it binds those that had joined before the procedure was launched, and nobody else. */
export const purchasingGroup: Held[] = [
  contract({
    slug: 'groupement-logiciels',
    provider: 'logimairie',
    title: 'Groupement de commandes, logiciels métiers',
    reference: '2022-GC-04',
    vehicle: 'PURCHASING_GROUP',
    template: 'CCAG_TIC',
    procedureLaunchedOn: '2022-02-01',
    signedOn: '2022-06-20',
    from: '2022-07-01',
    to: '2027-07-01',
    noticeMonths: 6,
    clauses: clausesRead('2025-05-13'),
    naming: ['ovhcloud'],
    beneficiaries: [
      beneficiary(SORBELLE, inTime),
      beneficiary(SAINT_AVIT, inTime),
      beneficiary(PIERRELANCE, inTime),
      beneficiary(AULNOIS, { ...inTime, deliberationOn: '2022-01-13', conventionSignedOn: '2022-01-20' }),
      // Signed six weeks after the procedure was launched.
      beneficiary(MONTFAUVE, { ...inTime, deliberationOn: '2022-03-10', conventionSignedOn: '2022-03-15' }),
      // The deliberation has not been found.
      beneficiary(TAURIERE, { ...inTime, deliberationOn: null }),
      // Left the group, kept the software.
      beneficiary(CHANTEBISE, { ...inTime, to: '2025-01-01' }),
    ],
  }),
  contract({
    slug: 'groupement-portail-famille',
    provider: 'ribambelia',
    title: 'Groupement de commandes, portail famille',
    reference: '2023-GC-01',
    vehicle: 'PURCHASING_GROUP',
    template: 'CCAG_TIC',
    procedureLaunchedOn: '2023-01-16',
    signedOn: '2023-06-12',
    from: '2023-09-01',
    to: '2027-09-01',
    // The vendor's general terms, annexed, leave no audit to the communes.
    clauses: clausesRead('2026-09-08', { '28.3.h': false }),
    naming: ['ovhcloud'],
    beneficiaries: [SORBELLE, SAINT_AVIT, PIERRELANCE, MONTFAUVE, TAURIERE, AULNOIS].map((body) =>
      beneficiary(body, inTimeForPortal),
    ),
  }),
];
