import type { Beneficiary } from '../../../model/src/index.js';

/** Two entries for one body: the same member, or the same SIREN, or the same name when nothing else tells them apart. */
export function sameBody(one: Beneficiary, other: Beneficiary): boolean {
  if (one.memberId !== null && other.memberId !== null) return one.memberId === other.memberId;
  if (one.siren !== null && other.siren !== null) return one.siren === other.siren;
  return one.memberId === null && other.memberId === null && one.siren === null && other.siren === null && one.name === other.name;
}
