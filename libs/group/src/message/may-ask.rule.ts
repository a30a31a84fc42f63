import type { Roster } from '../roster/roster.js';
import type { RequestClaims } from './claims.js';
import { type Proved, RequestRefused } from './request-refused.js';

/**
 * A group role is one that the roster gives to this person of this node; a member is one of this node; a node asks for itself only what
 * nodes need of each other.
 */
export function refuseWhoMayNot({ iss, op, act }: RequestClaims, { holders, members }: Roster, proved: Proved): void {
  const isOfNode = act.member === null || members.some(({ id, nodeId }) => id === act.member && nodeId === iss);
  const isHolder = holders.some(({ nodeId, role, person }) => nodeId === iss && role === act.role && person === act.person);
  if (isOfNode && allowed()) return;
  throw new RequestRefused(403, 'NOT_ALLOWED', `the roster does not let it ask as ${act.role}`, { to: proved });

  function allowed(): boolean {
    switch (act.role) {
      case 'GROUP_DPO':
      case 'LAWYER':
        return isHolder;
      case 'MEMBER':
        return act.member !== null;
      case 'NODE':
        return BETWEEN_NODES.test(op);
    }
  }
}

const BETWEEN_NODES = /^(agreement\.binding|node\.capabilities|roster\.[a-z]+)@\d+$/;
