import type { RegisterBundle } from '../../../../libs/model/src/index.js';
import { argelieu } from './members/argelieu/argelieu.js';
import { aulnois } from './members/aulnois.js';
import { ccasArgelieu } from './members/ccas-argelieu/ccas-argelieu.js';
import { cdgHauteVezonne } from './members/cdg-haute-vezonne.js';
import { chantebise } from './members/chantebise.js';
import { fontclare } from './members/fontclare.js';
import { montfauve } from './members/montfauve.js';
import { paysDeVezonne } from './members/pays-de-vezonne/pays-de-vezonne.js';
import { pierrelance } from './members/pierrelance.js';
import { saintAvit } from './members/saint-avit.js';
import { sorbelle } from './members/sorbelle/sorbelle.js';
import { tauriere } from './members/tauriere.js';
import { vezonneNumerique } from './members/vezonne-numerique.js';

export { DEMONSTRATION_PROVIDERS } from './providers/catalogue.js';

/** The registers of the demonstration: thirteen public bodies of a département that does not exist. The same at each call. */
export function demonstrationRegisters(): RegisterBundle[] {
  return [
    argelieu(),
    sorbelle(),
    saintAvit(),
    pierrelance(),
    aulnois(),
    montfauve(),
    tauriere(),
    chantebise(),
    fontclare(),
    paysDeVezonne(),
    vezonneNumerique(),
    ccasArgelieu(),
    cdgHauteVezonne(),
  ];
}
