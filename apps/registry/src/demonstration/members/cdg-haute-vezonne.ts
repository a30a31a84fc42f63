import type { Activity, RegisterBundle } from '../../../../../libs/model/src/index.js';
import { adopted } from '../records/adopted.js';
import { adoptedAll } from '../records/adopted-all.js';
import { contract } from '../records/contract.js';
import { inUse, type InUse } from '../records/in-use.js';
import { ownDpo, publicBody, elected } from '../records/member.js';
import { ownActivity } from '../records/own-activity.js';
import { stored } from '../records/places.js';
import { registerOf } from '../records/register.js';
import { conventionsOfCdg } from '../shared/conventions-of-cdg.js';
import {
  ARGELIEU,
  AULNOIS,
  CDG_HAUTE_VEZONNE,
  CHANTEBISE,
  MONTFAUVE,
  party,
  PAYS_DE_VEZONNE,
  PIERRELANCE,
  SAINT_AVIT,
  TAURIERE,
} from '../territory.js';

/** The centre de gestion: payslips, careers, occupational health and the DPO of those that have none. */
export function cdgHauteVezonne(): RegisterBundle {
  return registerOf(
    publicBody(CDG_HAUTE_VEZONNE, {
      kind: 'CDG',
      representative: elected('Ulysse Pérignat', 'Président'),
      dpo: ownDpo('Solène Kermadec', 'dpo@cdg-haute-vezonne.example', '2018-05-23'),
    }),
    {
      activities: [
        ...adoptedAll(['RH-01', 'RH-03', 'FIN-01', 'MP-01', 'ASS-01', 'IT-01', 'COM-01'], {
          'COM-01': { reviewedOn: '2025-11-10' },
        }),
        ...missions(),
        ...onBehalfOfEmployers(),
      ],
      uses: usesOfCdg(),
      agreements: [
        ...conventionsOfCdg,
        contract({
          slug: 'paie-a-facon',
          provider: 'paielan',
          title: 'Moteur de paie',
          signedOn: '2018-12-10',
          from: '2019-01-01',
          to: '2029-01-01',
        }),
        contract({
          slug: 'medecine',
          provider: 'dossiane',
          title: 'Dossier médical en santé au travail',
          signedOn: '2023-05-15',
          to: '2028-05-15',
          naming: ['medheb-centre'],
        }),
        contract({
          slug: 'alertes',
          provider: 'alerte-integre',
          title: 'Plateforme d’alertes',
          signedOn: '2023-01-16',
          to: '2029-01-16',
          naming: ['outscale'],
        }),
        contract({
          slug: 'emploi',
          provider: 'postulane',
          title: 'Bourse de l’emploi',
          signedOn: '2021-01-18',
          to: '2027-04-30',
          noticeMonths: 2,
        }),
      ],
    },
  );
}

function missions(): Activity[] {
  return [
    // Occupational health is prevention: in the scope of HDS.
    adopted('SSIAD-01', {
      id: 'act-medecine-de-prevention',
      name: 'Médecine de prévention',
      dataSubjects: ['agents des collectivités affiliées'],
      recipients: ['médecins de prévention'],
    }),
    ownActivity({
      slug: 'concours',
      name: 'Concours et examens professionnels',
      basis: 'LEGAL_OBLIGATION',
      text: 'CGFP L.452-34 et s.',
      people: ['candidats'],
      categories: ['identité', 'notes', 'aménagements d’épreuves'],
      kept: '5 ans après la proclamation des résultats',
    }),
    ownActivity({
      slug: 'dpo-mutualise',
      name: 'Délégué à la protection des données mutualisé',
      basis: 'PUBLIC_TASK',
      text: 'CGFP L.452-40',
      people: ['interlocuteurs des collectivités', 'personnes exerçant leurs droits'],
      categories: ['identité, coordonnées', 'demandes'],
      kept: '5 ans après la clôture',
    }),
  ];
}

function onBehalfOfEmployers(): Activity[] {
  const payroll = [SAINT_AVIT, PIERRELANCE, AULNOIS, MONTFAUVE, CHANTEBISE, TAURIERE].map(party);
  return [
    adopted('RH-02', { name: 'Paie à façon pour les collectivités', role: 'PROCESSOR', onBehalfOf: payroll }),
    adopted('ALE-01', { role: 'PROCESSOR', onBehalfOf: [ARGELIEU, PAYS_DE_VEZONNE].map(party) }),
  ];
}

function usesOfCdg(): InUse[] {
  return [
    inUse({
      slug: 'paie-a-facon',
      provider: 'paielan',
      service: 'Moteur de paie',
      of: ['act-paie', 'act-personnel'],
      from: '2019-01-01',
      agreements: ['agr-paie-a-facon'],
      at: [stored('FR', 'siège du centre de gestion', { keyCustody: 'MEMBER' })],
    }),
    // Its host is certified, for other services than this one.
    inUse({
      slug: 'medecine',
      provider: 'dossiane',
      service: 'Médecine de prévention',
      of: ['act-medecine-de-prevention'],
      from: '2023-06-05',
      agreements: ['agr-medecine'],
      at: [stored('FR', 'Tours', { operator: 'medheb-centre' })],
    }),
    inUse({
      slug: 'alertes',
      provider: 'alerte-integre',
      service: 'Recueil des alertes internes',
      of: ['act-alertes-internes'],
      from: '2023-02-13',
      agreements: ['agr-alertes'],
      at: [stored('FR', 'Paris', { operator: 'outscale', keyCustody: 'MEMBER' })],
    }),
    inUse({
      slug: 'emploi',
      provider: 'postulane',
      service: 'Bourse de l’emploi',
      of: ['act-recrutement', 'act-concours'],
      from: '2021-02-01',
      agreements: ['agr-emploi'],
      at: [stored('FR', 'Gravelines', { operator: 'ovhcloud' })],
    }),
  ];
}
