import type { Activity } from '../../../../../../libs/model/src/index.js';
import { adoptedAll, SCHOOL, TOWN_HALL } from '../../records/adopted-all.js';
import { party, PAYS_DE_VEZONNE } from '../../territory.js';

/** What a town of 25,000 does itself; social aid is with its CCAS. */
export function activitiesOfArgelieu(): Activity[] {
  return adoptedAll(
    [
      ...TOWN_HALL,
      ...SCHOOL,
      'CNI-01',
      'RDV-01',
      'PE-01',
      'LOG-01',
      'PM-01',
      'PM-02',
      'VID-01',
      'STA-01',
      'SIG-01',
      'RH-03',
      'RH-04',
      'MP-01',
      'GRU-01',
      'BIB-01',
      'AAC-01',
      'REC-01',
      'ALE-01',
    ],
    {
      'EC-01': { transfersDeclared: null },
      'COM-01': { transfersDeclared: true, responsibleService: 'Communication' },
      'IT-01': { transfersDeclared: true, responsibleService: 'Systèmes d’information' },
      'RH-01': {
        responsibleService: 'Ressources humaines',
        dpia: { exempt: false, validatedOn: '2023-10-09', residualRisk: 'LOW' },
      },
      'RH-02': {
        responsibleService: 'Ressources humaines',
        dpia: { exempt: false, validatedOn: '2023-10-09', residualRisk: 'LOW' },
      },
      'RH-03': { responsibleService: 'Ressources humaines', reviewedOn: '2025-09-15' },
      'PM-01': { responsibleService: 'Police municipale' },
      'PM-02': { from: '2021-06-14', responsibleService: 'Police municipale' },
      'VID-01': {
        responsibleService: 'Police municipale',
        dpia: { criteria: ['SYSTEMATIC_MONITORING', 'LARGE_SCALE'], validatedOn: '2023-05-22', residualRisk: 'MEDIUM' },
      },
      'STA-01': { from: '2018-01-01', responsibleService: 'Espace public' },
      'BIB-01': { role: 'JOINT_CONTROLLER', jointControllers: [party(PAYS_DE_VEZONNE)], transfersDeclared: true },
      'ALE-01': { from: '2023-02-13', dpia: { validatedOn: '2023-06-05', residualRisk: 'LOW' } },
      'REC-01': { reviewedOn: '2025-10-20' },
    },
    { reviewedOn: '2026-05-19' },
  );
}
