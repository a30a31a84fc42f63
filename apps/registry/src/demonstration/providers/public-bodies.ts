import { CDG_HAUTE_VEZONNE, PAYS_DE_VEZONNE, VEZONNE_NUMERIQUE, type Body } from '../territory.js';
import { invented, type Described } from './provider.js';

function serving({ id, name, siren }: Body, kind: Described['kind']): Described {
  return invented(name, siren, { kind, memberId: id, control: [] });
}

/** Members of the group that serve others, and a central purchasing body. */
export const PUBLIC_BODIES = {
  'pays-de-vezonne': serving(PAYS_DE_VEZONNE, 'EPCI'),
  'vezonne-numerique': serving(VEZONNE_NUMERIQUE, 'SYNDICAT'),
  'cdg-haute-vezonne': serving(CDG_HAUTE_VEZONNE, 'CDG'),
};
