import type { Activity } from '../../../../../../libs/model/src/index.js';
import { adopted } from '../../records/adopted.js';
import { adoptedAll } from '../../records/adopted-all.js';
import { ownActivity } from '../../records/own-activity.js';
import { ARGELIEU, AULNOIS, CHANTEBISE, MONTFAUVE, party, PIERRELANCE, SAINT_AVIT, SORBELLE, TAURIERE } from '../../territory.js';

/** What the communauté de communes does for itself, for the inhabitants, and on behalf of its communes. */
export function activitiesOfEpci(): Activity[] {
  return [
    ...adoptedAll(
      [
        'RH-01',
        'RH-02',
        'RH-03',
        'RH-04',
        'FIN-01',
        'MP-01',
        'ASS-01',
        'IT-01',
        'COM-01',
        'GRU-01',
        'SIG-01',
        'PE-01',
        'BIB-01',
        'ALE-01',
      ],
      {
        'GRU-01': { name: 'Enquêtes de mobilité', transfersDeclared: true, from: '2023-11-06' },
        'IT-01': { transfersDeclared: true },
        // Allergies and treatments given at the crèche: whether that is care has not been settled.
        'PE-01': { name: 'Multi-accueils «\u00a0Les Libellules\u00a0» et «\u00a0La Garenne\u00a0»', hdsScope: null },
        'BIB-01': {
          role: 'JOINT_CONTROLLER',
          jointControllers: [ARGELIEU, SAINT_AVIT].map(party),
          arrangementIds: ['agr-accord-reseau-lecture'],
          transfersDeclared: true,
        },
        // Opened with the centre de gestion, without the assessment that its type requires.
        'ALE-01': { from: '2023-02-13', dpia: { validatedOn: null, residualRisk: null } },
        'RH-03': { reviewedOn: '2025-07-07' },
      },
      { reviewedOn: '2026-04-13' },
    ),
    ...forInhabitants(),
    ...onBehalfOfCommunes(),
  ];
}

function forInhabitants(): Activity[] {
  return [
    ownActivity({
      slug: 'dechets',
      name: 'Collecte des déchets et redevance incitative',
      basis: 'PUBLIC_TASK',
      text: 'CGCT L.2224-13, L.2333-76',
      people: ['usagers du service'],
      categories: ['identité, adresse', 'levées du bac', 'facturation'],
      kept: 'durée de l’abonnement + 4 ans',
      responsibleService: 'Environnement',
    }),
    ownActivity({
      slug: 'taxe-de-sejour',
      name: 'Taxe de séjour',
      basis: 'LEGAL_OBLIGATION',
      text: 'CGCT L.2333-26 et s.',
      people: ['hébergeurs'],
      categories: ['identité, adresse du meublé', 'nuitées déclarées'],
      kept: '6 ans',
      responsibleService: 'Finances',
    }),
    ownActivity({
      slug: 'spanc',
      name: 'Contrôle de l’assainissement non collectif',
      basis: 'PUBLIC_TASK',
      text: 'CGCT L.2224-8',
      people: ['propriétaires'],
      categories: ['identité, adresse', 'rapports de contrôle'],
      kept: 'jusqu’au contrôle suivant',
      responsibleService: 'Environnement',
    }),
    // A list of travelling families, written before anyone asked why: neither basis nor period.
    ownActivity({
      slug: 'aire-accueil',
      name: 'Aire d’accueil des gens du voyage',
      basis: null,
      text: null,
      people: ['familles accueillies'],
      categories: ['identité, composition du ménage', 'paiements'],
      kept: null,
      responsibleService: 'Habitat',
      reviewedOn: '2024-10-14',
    }),
  ];
}

function onBehalfOfCommunes(): Activity[] {
  const communes = [SORBELLE, SAINT_AVIT, PIERRELANCE, AULNOIS, MONTFAUVE, TAURIERE, CHANTEBISE];
  return [
    adopted('URB-01', {
      name: 'Instruction des autorisations d’urbanisme pour les communes',
      role: 'PROCESSOR',
      onBehalfOf: communes.map(party),
    }),
    ownActivity({
      slug: 'sig-communes',
      name: 'Système d’information géographique des communes',
      basis: 'PUBLIC_TASK',
      text: null,
      people: ['propriétaires'],
      categories: ['identité, parcelles'],
      kept: 'millésime annuel',
      role: 'PROCESSOR',
      onBehalfOf: communes.map(party),
    }),
  ];
}
