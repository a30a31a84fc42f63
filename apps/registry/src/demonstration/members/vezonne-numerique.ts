import type { Activity, RegisterBundle } from '../../../../../libs/model/src/index.js';
import { adoptedAll } from '../records/adopted-all.js';
import { contract } from '../records/contract.js';
import { inUse, type InUse } from '../records/in-use.js';
import { publicBody, elected, sharedDpo } from '../records/member.js';
import { ownActivity } from '../records/own-activity.js';
import { backedUp, stored } from '../records/places.js';
import { registerOf } from '../records/register.js';
import { centralPurchasing } from '../shared/central-purchasing.js';
import { conventionsOfSyndicate } from '../shared/conventions-of-syndicate.js';
import { purchasingGroup } from '../shared/purchasing-group.js';
import {
  AULNOIS,
  CHANTEBISE,
  MONTFAUVE,
  party,
  PIERRELANCE,
  SAINT_AVIT,
  SORBELLE,
  TAURIERE,
  VEZONNE_NUMERIQUE,
} from '../territory.js';

/** The syndicate that buys and runs software for the others: what it signs badly, seven communes suffer. */
export function vezonneNumerique(): RegisterBundle {
  return registerOf(
    publicBody(VEZONNE_NUMERIQUE, {
      kind: 'SYNDICAT',
      representative: elected('Edmée Courtial', 'Présidente'),
      dpo: sharedDpo('2018-09-03', '2018-12-17'),
    }),
    {
      activities: [
        ...adoptedAll(['RH-01', 'RH-02', 'FIN-01', 'MP-01', 'ASS-01', 'COM-01', 'IT-01'], {
          'COM-01': { reviewedOn: '2025-05-12' },
        }),
        ...onBehalfOfMembers(),
      ],
      uses: usesOfSyndicate(),
      agreements: [
        ...purchasingGroup,
        ...centralPurchasing,
        ...conventionsOfSyndicate,
        contract({
          slug: 'hebergement',
          provider: 'scaleway',
          title: 'Hébergement de la plateforme',
          signedOn: '2020-11-23',
          to: '2028-11-23',
        }),
        contract({
          slug: 'sauvegarde',
          provider: 'hetzner',
          title: 'Stockage des sauvegardes',
          signedOn: '2022-03-07',
          to: '2028-03-07',
        }),
        contract({ slug: 'paie', provider: 'paielan', title: 'Paie', signedOn: '2021-12-06', to: '2027-01-01', noticeMonths: 3 }),
      ],
    },
  );
}

function onBehalfOfMembers(): Activity[] {
  const members = [SORBELLE, SAINT_AVIT, PIERRELANCE, AULNOIS, MONTFAUVE, TAURIERE, CHANTEBISE].map(party);
  const processing = { basis: 'PUBLIC_TASK', text: null, role: 'PROCESSOR', onBehalfOf: members } as const;
  return [
    ownActivity({
      ...processing,
      slug: 'plateforme-actes',
      name: 'Plateforme de dématérialisation des actes',
      people: ['élus', 'agents', 'tiers cités'],
      categories: ['identité', 'délibérations et arrêtés'],
      kept: 'versement aux archives des communes',
    }),
    ownActivity({
      ...processing,
      slug: 'messagerie-partagee',
      name: 'Messagerie et fichiers des communes',
      people: ['agents', 'élus', 'correspondants'],
      categories: ['messages', 'fichiers', 'journaux de connexion'],
      kept: 'selon chaque commune\u00a0; journaux six mois',
    }),
    ownActivity({
      ...processing,
      slug: 'sauvegarde-communes',
      name: 'Sauvegarde externalisée des serveurs communaux',
      people: ['toute personne connue des communes'],
      categories: ['copies chiffrées'],
      kept: '90 jours',
    }),
  ];
}

function usesOfSyndicate(): InUse[] {
  return [
    inUse({
      slug: 'hebergement',
      provider: 'scaleway',
      service: 'Serveurs de la plateforme',
      of: ['act-plateforme-actes', 'act-messagerie-partagee', 'act-messagerie-bureautique', 'act-assemblees'],
      from: '2021-01-04',
      agreements: ['agr-hebergement'],
      at: [stored('FR', 'Paris', { keyCustody: 'MEMBER' })],
    }),
    inUse({
      slug: 'sauvegarde',
      provider: 'hetzner',
      service: 'Stockage des sauvegardes',
      of: ['act-sauvegarde-communes'],
      from: '2022-04-04',
      agreements: ['agr-sauvegarde'],
      at: [stored('DE', 'Falkenstein', { keyCustody: 'MEMBER' }), backedUp('FI', 'Helsinki', { keyCustody: 'MEMBER' })],
    }),
    inUse({
      slug: 'paie',
      provider: 'paielan',
      service: 'Paie',
      of: ['act-personnel', 'act-paie', 'act-comptabilite'],
      from: '2022-01-03',
      agreements: ['agr-paie'],
      at: [stored('FR', 'Lyon')],
    }),
    inUse({
      slug: 'profil-acheteur',
      provider: 'marcheane',
      service: 'Profil d’acheteur',
      of: ['act-marches-publics'],
      from: '2024-01-01',
      agreements: ['agr-centrale-profil-acheteur'],
      at: [stored('FR', 'Paris', { operator: 'scaleway' })],
    }),
  ];
}
