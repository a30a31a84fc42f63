import type { Provider } from '../../../../../libs/model/src/index.js';
import { ABROAD } from './abroad.js';
import { HEALTH_VENDORS } from './health.js';
import { PUBLIC_BODIES } from './public-bodies.js';
import { REAL_PROVIDERS } from './real.js';
import { VENDORS } from './vendors.js';

const described = { ...REAL_PROVIDERS, ...PUBLIC_BODIES, ...VENDORS, ...HEALTH_VENDORS, ...ABROAD };

export type ProviderId = keyof typeof described;

/** The catalogue that the members of the demonstration share. */
export const DEMONSTRATION_PROVIDERS: Provider[] = Object.entries(described).map(([id, provider]) => ({ id, ...provider }));
