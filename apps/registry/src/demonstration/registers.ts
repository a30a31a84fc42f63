import type { RegisterBundle } from '../../../../libs/model/src/index.js';
import { aulnois } from './members/aulnois.js';
import { chantebise } from './members/chantebise.js';
import { fontclare } from './members/fontclare.js';
import { montfauve } from './members/montfauve.js';
import { pierrelance } from './members/pierrelance.js';
import { saintAvit } from './members/saint-avit.js';
import { tauriere } from './members/tauriere.js';

/** The registers of the demonstration: thirteen public bodies of a département that does not exist. The same at each call. */
export function demonstrationRegisters(): RegisterBundle[] {
  return [saintAvit(), pierrelance(), aulnois(), montfauve(), tauriere(), chantebise(), fontclare()];
}
