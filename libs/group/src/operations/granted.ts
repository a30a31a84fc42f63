import type { SharingLevel } from '../../../model/src/index.js';
import { gives } from '../answer/levels.js';
import type { Grant } from '../protocol/operation.js';

/** The members that give a level: there is nothing to look for in the others. What comes out is for the views to say. */
export function granted(grants: readonly Grant[], level: SharingLevel): string[] {
  return grants.filter((grant) => gives(grant.level, level)).map(({ memberId }) => memberId);
}
