import type { RegisterBundle } from '../../../../../../libs/model/src/index.js';
import { ownDpo, publicBody, elected } from '../../records/member.js';
import { registerOf } from '../../records/register.js';
import { PAYS_DE_VEZONNE } from '../../territory.js';
import { activitiesOfEpci } from './activities.js';
import { agreementsOfEpci } from './agreements.js';
import { usesOfEpci } from './uses.js';

/** The communauté de communes: a controller, a processor of its communes, and jointly responsible for the reading network. */
export function paysDeVezonne(): RegisterBundle {
  return registerOf(
    publicBody(PAYS_DE_VEZONNE, {
      kind: 'EPCI',
      population: 46_310,
      representative: elected('Ghislain Ferreyrol', 'Président'),
      dpo: ownDpo('Nour Belhassen', 'dpo@pays-de-vezonne.example', '2018-06-11'),
    }),
    { activities: activitiesOfEpci(), uses: usesOfEpci(), agreements: agreementsOfEpci() },
  );
}
