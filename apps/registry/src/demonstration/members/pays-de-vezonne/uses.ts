import { inUse, type InUse } from '../../records/in-use.js';
import { assisted, clauses2021, stored, tool } from '../../records/places.js';
import { TELEPHONY_FROM_CENTRAL } from '../../shared/central-purchasing.js';
import { ALERTS_AT_CDG } from '../../shared/conventions-of-cdg.js';
import { buyerProfile } from '../../shared/uses-of-communes.js';

export function usesOfEpci(): InUse[] {
  return [
    buyerProfile(),
    inUse({
      slug: 'alertes',
      provider: 'cdg-haute-vezonne',
      service: 'Recueil des alertes internes',
      of: ['act-alertes-internes'],
      from: '2023-02-13',
      shared: ALERTS_AT_CDG,
      at: [stored('FR', 'Paris', { operator: 'outscale', keyCustody: 'SHARED' })],
    }),
    inUse({
      slug: 'sirh',
      provider: 'paielan',
      service: 'SIRH et paie',
      of: ['act-personnel', 'act-paie', 'act-recrutement'],
      from: '2021-01-04',
      agreements: ['agr-sirh'],
      at: [stored('FR', 'Lyon')],
    }),
    inUse({
      slug: 'instruction',
      provider: 'cadastrelle',
      service: 'Urbanisme et cadastre',
      of: ['act-urbanisme', 'act-cadastre', 'act-sig-communes'],
      from: '2019-10-01',
      agreements: ['agr-instruction'],
      at: [stored('FR', 'Roubaix', { operator: 'ovhcloud' })],
    }),
    inUse({
      slug: 'creches',
      provider: 'ribambelia',
      service: 'Multi-accueil',
      of: ['act-petite-enfance'],
      from: '2022-09-01',
      agreements: ['agr-creches'],
      at: [stored('FR', 'Roubaix', { operator: 'ovhcloud' })],
    }),
    inUse({
      slug: 'redevance',
      provider: 'logimairie',
      service: 'Redevance incitative et assainissement',
      of: ['act-dechets', 'act-spanc', 'act-taxe-de-sejour', 'act-comptabilite'],
      from: '2021-01-04',
      agreements: ['agr-redevance'],
      at: [stored('FR', 'Gravelines', { operator: 'ovhcloud' })],
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
      slug: 'site',
      provider: 'pagecommune',
      service: 'Site et lettre d’information',
      of: ['act-communication'],
      from: '2021-03-01',
      agreements: ['agr-site'],
      at: [stored('DE', 'Karlsruhe', { operator: 'ionos' })],
    }),
    ...abroad(),
  ];
}

function abroad(): InUse[] {
  return [
    inUse({
      slug: 'catalogue',
      provider: 'lectoria',
      service: 'Catalogue et prêts',
      of: ['act-mediatheque'],
      from: '2019-09-02',
      agreements: ['agr-catalogue'],
      at: [stored('GB', 'UK South (Londres)', { operator: 'microsoft' })],
    }),
    // Chosen in 2023 because it was listed; clauses were signed eighteen days after it left the list, the assessment never.
    inUse({
      slug: 'enquetes',
      provider: 'formwillow',
      service: 'Formulaires en ligne',
      of: ['act-portail-usagers'],
      from: '2023-11-06',
      agreements: ['agr-enquetes'],
      at: [
        stored('US', 'Oregon', {
          transferTools: [clauses2021('2025-10-20', 'Formwillow LLC', null), tool('ADQ', { importer: 'Formwillow LLC' })],
        }),
      ],
    }),
    // Everything of it is in the United States, says its list of sub-processors; whether it is on the DPF list was not looked up.
    inUse({
      slug: 'projets',
      provider: 'basecamp',
      service: 'Suivi de projets',
      of: ['act-messagerie-bureautique'],
      from: '2022-02-07',
      agreements: ['agr-projets'],
      at: [stored('US', null, { evidence: { kind: 'VENDOR_PAGE', on: '2023-06-08', url: null } })],
    }),
    // The clauses were signed for three years.
    inUse({
      slug: 'telephonie',
      provider: 'atlasud',
      service: 'Téléphonie et assistance',
      of: ['act-messagerie-bureautique'],
      from: '2024-03-01',
      shared: TELEPHONY_FROM_CENTRAL,
      at: [
        stored('FR', 'Marseille'),
        assisted('MA', 'Casablanca', {
          operator: 'atlasud-maroc',
          transferTools: [{ ...clauses2021('2024-02-19', 'Atlasud Maroc SARL', '2024-02-26'), to: '2027-03-01' }],
        }),
      ],
    }),
  ];
}
