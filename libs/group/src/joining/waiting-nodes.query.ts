import type { ReadTx } from '../../../database/src/index.js';
import { canonical } from '../../../journal/src/index.js';
import { fingerprintOf } from '../keys/fingerprint.js';
import { digestOf } from '../message/digest.js';
import type { Declaration, DeclaredMember } from '../roster/declaration.js';
import { takenElsewhere, type Waiting, waiting, without } from '../roster/declaration.rule.js';
import { declarations, type KeptDeclaration, membersOfOthers } from '../roster/declarations.js';

/** What the keeper is asked to approve: a node that asks to join, or what a node of the group has more than before. */
export interface WaitingNode extends Waiting {
  nodeId: string;
  name: string;
  url: string;
  isNew: boolean;
  /** Of the keys that it declares; of a new node, one is compared with what its administrator reads. */
  fingerprints: string[];
  /** Another node has these members: they are left out. */
  taken: DeclaredMember[];
  declaredAt: Date;
  /** Names what is seen here: what is approved is this, and nothing that came since. */
  seen: string;
}

export async function waitingNodes(tx: ReadTx): Promise<WaitingNode[]> {
  const all = await declarations(tx);
  return all
    .filter(({ state }) => state !== 'REFUSED' && state !== 'REMOVED')
    .map((one) => asWaiting(one, all))
    .filter(({ isNew, members, holders, taken }) => isNew || members.length + holders.length + taken.length > 0);
}

export function asWaiting(
  { nodeId, declared, declaredAt, approved }: KeptDeclaration,
  all: readonly KeptDeclaration[],
): WaitingNode {
  const taken = takenElsewhere(declared.members, membersOfOthers(all, nodeId));
  return {
    nodeId,
    name: declared.name,
    url: declared.url,
    isNew: approved === null,
    fingerprints: declared.keys.map(({ kid }) => fingerprintOf(kid)),
    ...waiting(without(declared, taken), approved),
    taken,
    declaredAt,
    seen: seenAs(declared),
  };
}

export const seenAs = (declared: Declaration) => digestOf(canonical(declared)).slice(0, 16);
