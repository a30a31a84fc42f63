import { inUse, type InUse, type Use } from '../records/in-use.js';
import { assisted, backedUp, stored } from '../records/places.js';
import { BUYER_PROFILE_FROM_CENTRAL } from './central-purchasing.js';
import { PAYROLL_AT_CDG } from './conventions-of-cdg.js';
import { PERMITS_SINCE_2019, READING_NETWORK } from './conventions-of-epci.js';
import { PLATFORM_OF_SYNDICATE } from './conventions-of-syndicate.js';
import { FAMILY_PORTAL_FOR_ALL, SUITE_FOR_ALL } from './purchasing-group.js';

type Change = Partial<Omit<Use, 'slug'>>;

/** The software of a town hall, bought together. */
export function suite(change: Change = {}): InUse {
  return inUse({
    slug: 'logimairie',
    provider: 'logimairie',
    service: 'Suite Logimairie',
    of: ['act-etat-civil', 'act-elections', 'act-cimetieres', 'act-comptabilite'],
    from: '2022-07-01',
    shared: SUITE_FOR_ALL,
    at: [
      stored('FR', 'Gravelines', { operator: 'ovhcloud' }),
      backedUp('FR', 'Roubaix', { operator: 'ovhcloud' }),
      assisted('FR', 'Limoges'),
    ],
    ...change,
  });
}

/** School meals and enrolment, bought together. */
export function familyPortal(change: Change = {}): InUse {
  return inUse({
    slug: 'portail-famille',
    provider: 'ribambelia',
    service: 'Portail famille',
    of: ['act-periscolaire', 'act-inscriptions-scolaires'],
    from: '2023-09-01',
    shared: FAMILY_PORTAL_FOR_ALL,
    at: [stored('FR', 'Roubaix', { operator: 'ovhcloud' }), assisted('FR', 'Nantes')],
    ...change,
  });
}

/** Payslips made by the centre de gestion. */
export function payrollAtCdg(change: Change = {}): InUse {
  return inUse({
    slug: 'paie-cdg',
    provider: 'cdg-haute-vezonne',
    service: 'Paie à façon et carrières',
    of: ['act-personnel', 'act-paie'],
    from: '2019-01-01',
    shared: PAYROLL_AT_CDG,
    at: [stored('FR', 'siège du centre de gestion')],
    ...change,
  });
}

/** Building permits examined by the communauté de communes. */
export function permitsAtEpci(change: Change = {}): InUse {
  return inUse({
    slug: 'instruction-ads',
    provider: 'pays-de-vezonne',
    service: 'Instruction des autorisations d’urbanisme',
    of: ['act-urbanisme'],
    from: '2019-10-01',
    shared: PERMITS_SINCE_2019,
    at: [stored('FR', 'siège de la communauté de communes')],
    ...change,
  });
}

/** Acts, mail and files at the syndicate. */
export function platformOfSyndicate(change: Change = {}): InUse {
  return inUse({
    slug: 'plateforme-partagee',
    provider: 'vezonne-numerique',
    service: 'Plateforme numérique partagée',
    of: ['act-assemblees', 'act-messagerie-bureautique'],
    from: '2021-01-04',
    shared: PLATFORM_OF_SYNDICATE,
    at: [stored('FR', 'Paris', { operator: 'scaleway', keyCustody: 'SHARED' })],
    ...change,
  });
}

/** The catalogue of the reading network, kept jointly with the communauté de communes. */
export function readingNetwork(change: Change = {}): InUse {
  return inUse({
    slug: 'reseau-lecture',
    provider: 'pays-de-vezonne',
    service: 'Catalogue du réseau de lecture',
    role: 'JOINT_CONTROLLER',
    of: ['act-mediatheque'],
    from: '2019-09-02',
    shared: READING_NETWORK,
    at: [stored('GB', 'Londres', { operator: 'lectoria' })],
    ...change,
  });
}

/** Public procurement, through the central purchasing body. */
export function buyerProfile(change: Change = {}): InUse {
  return inUse({
    slug: 'profil-acheteur',
    provider: 'marcheane',
    service: 'Profil d’acheteur',
    of: ['act-marches-publics'],
    from: '2024-01-01',
    shared: BUYER_PROFILE_FROM_CENTRAL,
    at: [stored('FR', 'Paris', { operator: 'scaleway' }), assisted('FR', 'Rennes')],
    ...change,
  });
}
