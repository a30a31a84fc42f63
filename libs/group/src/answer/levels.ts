import type { SharingLevel } from '../../../model/src/index.js';

/** From the least to the most: each lets leave all that those before it do. */
export const SHARING_LEVELS: readonly SharingLevel[] = ['NONE', 'COUNTS', 'FINDINGS', 'CONTRACTS', 'REGISTER'];

export function gives(level: SharingLevel, needed: SharingLevel): boolean {
  return SHARING_LEVELS.indexOf(level) >= SHARING_LEVELS.indexOf(needed);
}
