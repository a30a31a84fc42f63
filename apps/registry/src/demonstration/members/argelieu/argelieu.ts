import type { RegisterBundle } from '../../../../../../libs/model/src/index.js';
import { ownDpo, publicBody, elected } from '../../records/member.js';
import { registerOf } from '../../records/register.js';
import { ARGELIEU } from '../../territory.js';
import { activitiesOfArgelieu } from './activities.js';
import { agreementsOfArgelieu } from './agreements.js';
import { decisionsOfArgelieu } from './decisions.js';
import { onSiteOfArgelieu, usesAbroad } from './uses-abroad.js';
import { usesInUnion } from './uses-in-union.js';

/** The largest town: a DPO of its own, a complete register, and the problems of those who use much. */
export function argelieu(): RegisterBundle {
  return registerOf(
    publicBody(ARGELIEU, {
      kind: 'COMMUNE',
      population: 25_140,
      representative: elected('Clothilde Amberny', 'Maire'),
      dpo: ownDpo('Inès Rochebelle', 'dpo@argelieu.example', '2018-05-22'),
    }),
    {
      activities: activitiesOfArgelieu(),
      uses: [...usesInUnion(), ...usesAbroad()],
      onSite: onSiteOfArgelieu(),
      agreements: agreementsOfArgelieu(),
      decisions: decisionsOfArgelieu(),
    },
  );
}
