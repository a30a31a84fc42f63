import type { Activity } from '../../../../../../libs/model/src/index.js';
import { adoptedAll, SCHOOL, TOWN_HALL } from '../../records/adopted-all.js';
import { ownActivity } from '../../records/own-activity.js';
import { party, PAYS_DE_VEZONNE } from '../../territory.js';

/** What a town of 8,000 does, social aid included. */
export function activitiesOfSorbelle(): Activity[] {
  return [
    distributionOfMasks(),
    ...adoptedAll(
      [
        ...TOWN_HALL,
        ...SCHOOL,
        'RDV-01',
        'CCAS-01',
        'CCAS-02',
        'PCS-01',
        'LOG-01',
        'PM-01',
        'VID-01',
        'SIG-01',
        'RH-03',
        'RH-04',
        'MP-01',
        'GRU-01',
        'BIB-01',
        'AAC-01',
        'REC-01',
      ],
      {
        'COM-01': { transfersDeclared: true },
        // The register says no transfer: the help desk of the telephones is in Casablanca.
        'IT-01': { transfersDeclared: false },
        'GRU-01': { transfersDeclared: true, from: '2020-01-13', reviewedOn: '2025-10-27' },
        // An assessment was begun, and never validated.
        'CCAS-01': { hdsScope: true, dpia: { criteria: ['VULNERABLE'], validatedOn: null, residualRisk: null } },
        'VID-01': { dpia: { criteria: ['SYSTEMATIC_MONITORING', 'LARGE_SCALE'], validatedOn: null, residualRisk: null } },
        'RH-04': { purposes: [{ name: 'Géolocalisation des véhicules', legalBasis: 'LEGITIMATE_INTERESTS', legalText: null }] },
        'BIB-01': { role: 'JOINT_CONTROLLER', jointControllers: [party(PAYS_DE_VEZONNE)], reviewedOn: '2025-04-14' },
        'RH-03': { reviewedOn: '2025-09-08' },
      },
      { reviewedOn: '2026-01-26' },
    ),
  ];
}

/** Stopped since 2021, to be destroyed: the archives were never asked. */
function distributionOfMasks(): Activity {
  return ownActivity({
    slug: 'distribution-masques',
    name: 'Distribution de masques, printemps 2020',
    basis: 'PUBLIC_TASK',
    text: null,
    people: ['habitants'],
    categories: ['identité, adresse', 'masques remis'],
    kept: 'fin de l’état d’urgence sanitaire',
    stage: 'STOPPED',
    from: '2020-04-27',
    to: '2021-06-01',
    reviewedOn: null,
  });
}
