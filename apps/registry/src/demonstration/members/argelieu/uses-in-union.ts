import { inUse, type InUse } from '../../records/in-use.js';
import { assisted, backedUp, stored } from '../../records/places.js';
import { ALERTS_AT_CDG } from '../../shared/conventions-of-cdg.js';
import { buyerProfile } from '../../shared/uses-of-communes.js';

/** What the town uses and keeps in the Union. */
export function usesInUnion(): InUse[] {
  return [
    inUse({
      slug: 'logimairie',
      provider: 'logimairie',
      service: 'Suite Logimairie',
      of: ['act-etat-civil', 'act-elections', 'act-cimetieres', 'act-comptabilite', 'act-attestations-accueil', 'act-recensement'],
      from: '2021-02-01',
      agreements: ['agr-logimairie'],
      at: [stored('FR', 'Gravelines', { operator: 'ovhcloud' }), backedUp('FR', 'Roubaix', { operator: 'ovhcloud' })],
    }),
    // French when it was chosen; sold to an American group in April 2025.
    inUse({
      slug: 'sirh',
      provider: 'paielan',
      service: 'SIRH et paie',
      of: ['act-personnel', 'act-paie', 'act-recrutement'],
      from: '2022-01-10',
      agreements: ['agr-sirh'],
      at: [stored('FR', 'Lyon'), assisted('FR', 'Lyon')],
    }),
    inUse({
      slug: 'bureautique',
      provider: 'microsoft',
      service: 'Suite bureautique en ligne',
      of: ['act-messagerie-bureautique', 'act-personnel'],
      from: '2020-06-02',
      agreements: ['agr-bureautique'],
      at: [stored('FR', 'France Central', { evidence: { kind: 'DECLARED', on: '2026-02-03', url: null } })],
    }),
    inUse({
      slug: 'portail-famille',
      provider: 'ribambelia',
      service: 'Portail famille',
      of: ['act-periscolaire', 'act-inscriptions-scolaires', 'act-petite-enfance'],
      from: '2021-09-01',
      agreements: ['agr-portail-famille'],
      at: [stored('FR', 'Roubaix', { operator: 'ovhcloud' }), assisted('FR', 'Nantes')],
    }),
    inUse({
      slug: 'stationnement',
      provider: 'parcotempo',
      service: 'Paiement du stationnement par téléphone',
      of: ['act-stationnement'],
      from: '2019-01-07',
      agreements: ['agr-stationnement'],
      at: [stored('FR', 'Strasbourg', { operator: 'ovhcloud' })],
    }),
    // Whose it is was never asked; passports are asked for through it too.
    inUse({
      slug: 'rendez-vous',
      provider: 'rendezvillage',
      service: 'Prise de rendez-vous',
      of: ['act-rendez-vous', 'act-titres-identite'],
      from: '2021-11-02',
      agreements: ['agr-rendez-vous'],
      at: [stored('FR', 'Niort', { evidence: { kind: 'DECLARED', on: '2025-03-18', url: null } })],
    }),
    inUse({
      slug: 'actes',
      provider: 'teledelib',
      service: 'Convocations et télétransmission des actes',
      of: ['act-assemblees'],
      from: '2020-09-01',
      agreements: ['agr-actes'],
      at: [stored('FR', 'Paris', { operator: 'scaleway' })],
    }),
    inUse({
      slug: 'sig',
      provider: 'cadastrelle',
      service: 'Cadastre et autorisations d’urbanisme',
      of: ['act-cadastre', 'act-urbanisme'],
      from: '2020-03-02',
      agreements: ['agr-sig'],
      at: [stored('FR', 'Roubaix', { operator: 'ovhcloud' })],
    }),
    inUse({
      slug: 'alertes',
      provider: 'cdg-haute-vezonne',
      service: 'Recueil des alertes internes',
      of: ['act-alertes-internes'],
      from: '2023-02-13',
      shared: ALERTS_AT_CDG,
      at: [stored('FR', 'Paris', { operator: 'outscale', keyCustody: 'MEMBER' })],
    }),
    // The vendor was asked three times where its application keeps what people report.
    inUse({
      slug: 'signalements',
      provider: 'clochaville',
      service: 'Application de signalements',
      of: ['act-portail-usagers'],
      from: '2023-03-20',
      agreements: ['agr-signalements'],
      at: [stored(null, null, { evidence: null })],
    }),
    inUse({
      slug: 'visioconference',
      provider: 'zoom',
      service: 'Visioconférence',
      of: ['act-messagerie-bureautique'],
      from: '2020-04-20',
      agreements: ['agr-visioconference'],
      at: [],
    }),
    buyerProfile(),
  ];
}
