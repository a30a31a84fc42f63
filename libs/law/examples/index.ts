import { agreements } from './agreements.js';
import type { Example } from './example.js';
import { places } from './places.js';
import { register } from './register.js';
import { transfers } from './transfers.js';

/** At least one for every rule; the first is the one that the page of rules shows. */
export const examples: readonly Example[] = [...places, ...transfers, ...agreements, ...register];
