import type { RegisterBundle } from '../../../../../../libs/model/src/index.js';
import { publicBody, elected, sharedDpo } from '../../records/member.js';
import { registerOf } from '../../records/register.js';
import { SORBELLE } from '../../territory.js';
import { activitiesOfSorbelle } from './activities.js';
import { agreementsOfSorbelle } from './agreements.js';
import { onSiteOfSorbelle, usesOfSorbelle } from './uses.js';

/** A town of 8,000 between two worlds: much is bought together, the rest has been going on since 2019. */
export function sorbelle(): RegisterBundle {
  return registerOf(
    publicBody(SORBELLE, {
      kind: 'COMMUNE',
      population: 8064,
      representative: elected('Anselme Tournayre', 'Maire'),
      dpo: sharedDpo('2018-10-15', '2018-12-17'),
    }),
    {
      activities: activitiesOfSorbelle(),
      uses: usesOfSorbelle(),
      onSite: onSiteOfSorbelle(),
      agreements: agreementsOfSorbelle(),
    },
  );
}
