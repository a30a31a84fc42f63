import type { Activity } from '../../../../../../libs/model/src/index.js';
import { adopted } from '../../records/adopted.js';
import { adoptedAll } from '../../records/adopted-all.js';
import { ownActivity } from '../../records/own-activity.js';

/** Care, social aid, and the services at home of the town. */
export function activitiesOfCcas(): Activity[] {
  return [
    ...adoptedAll(['CCAS-02', 'PCS-01', 'LOG-01', 'RH-01', 'RH-02', 'FIN-01', 'IT-01', 'MP-01'], {}, { reviewedOn: '2026-06-08' }),
    adopted('CCAS-01', { hdsScope: true, dpia: { criteria: ['VULNERABLE'], validatedOn: '2023-11-20', residualRisk: 'MEDIUM' } }),
    adopted('SSIAD-01', {
      id: 'act-ehpad',
      name: 'EHPAD «\u00a0Les Tilleuls\u00a0»\u00a0: dossier de l’usager',
      dpia: { validatedOn: '2022-12-12', residualRisk: 'MEDIUM' },
    }),
    adopted('SSIAD-01', {
      id: 'act-ssiad',
      name: 'Service de soins infirmiers à domicile',
      dpia: { validatedOn: '2023-02-20', residualRisk: 'MEDIUM' },
    }),
    adopted('SSIAD-01', {
      id: 'act-centre-de-sante',
      name: 'Centre municipal de santé',
      from: '2021-09-01',
      transfersDeclared: true,
      dpia: { validatedOn: '2021-08-23', residualRisk: 'MEDIUM' },
    }),
    portageDeRepas(),
    ownActivity({
      slug: 'teleassistance',
      name: 'Téléassistance des personnes âgées',
      basis: 'PUBLIC_TASK',
      text: 'CASF L.123-5',
      people: ['abonnés', 'aidants'],
      categories: ['identité, adresse, code d’accès', 'appels'],
      kept: 'durée de l’abonnement + 1 an',
      from: '2019-01-01',
    }),
  ];
}

/** The diets tell of health and of faith; the register gives no condition of art. 9 for them. */
function portageDeRepas(): Activity {
  const activity = ownActivity({
    slug: 'portage-de-repas',
    name: 'Portage de repas à domicile',
    basis: 'PUBLIC_TASK',
    text: 'CASF L.123-5',
    people: ['bénéficiaires', 'aidants'],
    categories: ['identité, adresse', 'facturation'],
    kept: 'durée du service + 2 ans',
    healthData: true,
    reviewedOn: '2025-03-31',
    dpia: { criteria: ['VULNERABLE'], exempt: false, waiverReason: null, validatedOn: null },
  });
  const diets = {
    name: 'régimes alimentaires',
    special: 'ART_9' as const,
    article9Condition: null,
    retention: { active: 'durée du service', administrativeUse: null, finalDisposition: 'DESTROY' as const, archivesVisaOn: null },
  };
  return { ...activity, data: [...(activity.data ?? []), diets] };
}
