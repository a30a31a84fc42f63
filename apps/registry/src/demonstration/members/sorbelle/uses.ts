import type { DataLocation } from '../../../../../../libs/model/src/index.js';
import { inUse, type InUse, type Use } from '../../records/in-use.js';
import { assisted, at, onPremises, stored, tool } from '../../records/places.js';
import { TELEPHONY_FROM_CENTRAL } from '../../shared/central-purchasing.js';
import {
  buyerProfile,
  familyPortal,
  permitsAtEpci,
  platformOfSyndicate,
  readingNetwork,
  suite,
} from '../../shared/uses-of-communes.js';

export function usesOfSorbelle(): InUse[] {
  return [
    suite({ of: ['act-etat-civil', 'act-elections', 'act-cimetieres', 'act-comptabilite', 'act-recensement'] }),
    familyPortal(),
    permitsAtEpci(),
    platformOfSyndicate(),
    buyerProfile(),
    // The arrangement of the network names Argelieu and Saint-Avit; and the library still believes that its server is in France.
    readingNetwork({ at: [stored('FR', 'médiathèque', { evidence: { kind: 'DECLARED', on: '2019-09-02', url: null } })] }),
    inUse({
      slug: 'paie',
      provider: 'paielan',
      service: 'SIRH et paie',
      of: ['act-personnel', 'act-paie'],
      from: '2020-01-02',
      agreements: ['agr-paie'],
      at: [stored('FR', 'Lyon', { keyCustody: 'MEMBER' })],
    }),
    inUse({
      slug: 'action-sociale',
      provider: 'accompagna',
      service: 'Suivi social',
      of: ['act-aide-sociale', 'act-domiciliation'],
      from: '2024-10-07',
      agreements: ['agr-action-sociale'],
      at: [stored('FR', 'Tours', { operator: 'medheb-centre' }), assisted('FR', 'Angers')],
    }),
    inUse({
      slug: 'cadastre',
      provider: 'cadastrelle',
      service: 'Consultation du cadastre',
      of: ['act-cadastre'],
      from: '2020-07-01',
      agreements: ['agr-cadastre'],
      at: [stored('FR', 'Roubaix', { operator: 'ovhcloud' })],
    }),
    inUse({
      slug: 'appels-alerte',
      provider: 'sirenovox',
      service: 'Automate d’appels',
      of: ['act-registre-canicule'],
      from: '2021-06-01',
      agreements: ['agr-appels-alerte'],
      at: [stored('FR', 'Toulouse')],
    }),
    ...newsletter(),
    ...telephony(),
    ...portal(),
  ];
}

/** Listed under the DPF since 2023; its own help desk, in India, is not. */
function newsletter(): InUse[] {
  return [
    inUse({
      slug: 'brindlemail',
      provider: 'brindlemail',
      service: 'Envoi de lettres d’information',
      of: ['act-communication'],
      from: '2019-05-06',
      agreements: ['agr-brindlemail'],
      at: [stored('US', 'Ohio', { transferTools: [tool('PRIVACY-SHIELD', { importer: 'Brindlemail, Inc.' })] })],
    }),
    inUse({
      slug: 'brindlemail-assistance',
      provider: 'halcyon-desk',
      service: 'Assistance de nuit',
      of: [],
      under: 'brindlemail',
      from: '2024-06-03',
      at: [assisted('IN', 'Pune', { evidence: { kind: 'VENDOR_PAGE', on: '2026-03-30', url: null } })],
    }),
  ];
}

/** Clauses of 2010, signed in 2019 and copied as they were into the order of 2024. */
function telephony(): InUse[] {
  const helpDesk = {
    provider: 'atlasud',
    service: 'Téléphonie et assistance',
    of: ['act-messagerie-bureautique'],
    at: [
      stored('FR', 'Marseille'),
      assisted('MA', 'Casablanca', {
        operator: 'atlasud-maroc',
        transferTools: [tool('SCC-2010', { importer: 'Atlasud Maroc SARL', signedOn: '2019-05-27' })],
      }),
    ],
  } satisfies Partial<Use>;
  return [
    inUse({
      ...helpDesk,
      slug: 'telephonie-2019',
      from: '2019-06-03',
      to: '2024-03-01',
      agreements: ['agr-telephonie-2019'],
    }),
    inUse({ ...helpDesk, slug: 'telephonie', from: '2024-03-01', shared: TELEPHONY_FROM_CENTRAL }),
  ];
}

/** A portal of the town's own; the chain of its host as its agreements of 2021 and 2025 describe it. */
function portal(): InUse[] {
  return [
    inUse({
      slug: 'portail',
      provider: 'scalingo',
      service: 'Hébergement du portail des démarches',
      of: ['act-portail-usagers', 'act-rendez-vous'],
      from: '2020-01-13',
      agreements: ['agr-portail'],
      at: [
        stored('FR', 'Paris-Pantin, Magny-les-Hameaux', {
          operator: 'outscale',
          evidence: { kind: 'CONTRACT', on: '2025-12-15', url: null },
        }),
      ],
    }),
    inUse({
      slug: 'portail-messages',
      provider: 'intercom',
      service: 'Mesure et messages d’assistance',
      of: [],
      under: 'portail',
      from: '2021-08-16',
      to: '2025-12-15',
      at: [
        at('ANALYTICS', 'US', null, {
          transferTools: [tool('PRIVACY-SHIELD')],
          evidence: { kind: 'CONTRACT', on: '2021-08-16', url: null },
        }),
      ],
    }),
  ];
}

export function onSiteOfSorbelle(): DataLocation[] {
  return [
    onPremises('act-videoprotection', 'poste de police municipale'),
    onPremises('act-police-municipale', 'poste de police municipale'),
    onPremises('act-logement-social', 'mairie'),
  ];
}
