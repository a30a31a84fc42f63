import type { Party } from '../../../model/src/index.js';
import { keyFrom, memberGlobalId } from '../ids/record-ids.js';

/** A body, told by the id of the API when it is a member of the group. */
export function shownParties<One extends { memberId: string | null }>(parties: One[] | null): One[] | null {
  return parties && parties.map((party) => ({ ...party, memberId: party.memberId && memberGlobalId(party.memberId) }));
}

export function partiesFrom<One extends Pick<Party, 'memberId'>>(parties: One[], path: readonly string[]): One[] {
  return parties.map((party, index) => ({
    ...party,
    memberId: memberIdFrom(party.memberId, [...path, String(index), 'memberId']),
  }));
}

/** A member of the group may be on another node: that it exists here is not asked. */
export function memberIdFrom(memberId: string | null | undefined, path: readonly string[]): string | null {
  return memberId ? keyFrom('MEMBER', memberId, path).id : null;
}
