import { Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '../../../database/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { isFingerprintOf } from '../keys/fingerprint.js';
import { takenElsewhere, without } from '../roster/declaration.rule.js';
import { declarations, isListed, keepDeclaration, type KeptDeclaration, membersOfOthers } from '../roster/declarations.js';
import { journal } from '../roster/group-journal.js';
import { lockAsKeeper } from '../roster/own-node.js';
import { signRoster } from '../roster/sign-roster.js';
import { findNode } from './find-node.js';
import { seenAs } from './waiting-nodes.query.js';

export interface ApproveNodeInput {
  /** Its id, or its name. */
  nodeId: string;
  /** As the administrator of the node reads it. Left out: the node is in the group already. */
  fingerprint?: string | null;
  /** What was seen of it (`WaitingNode.seen`): something else is not approved. */
  seen: string;
}

/** The keeper lets a node in; or lets a node of the group answer for more members, and more people on it ask the group. */
@Injectable()
export class ApproveNode {
  constructor(private readonly transactions: Transactions) {}

  run(actor: Actor, { nodeId: told, fingerprint, seen }: ApproveNodeInput): Promise<{ nodeId: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const own = await lockAsKeeper(tx);
      const node = await findNode(tx, told, (one) => one.state === 'PENDING' || isListed(one));
      if (node.approved === null) refuseOtherKey(node, fingerprint ?? '');
      if (seenAs(node.declared) !== seen) refuse('CONFLICT', ['input', 'seen'], changed);
      await approve(tx, node);
      await signRoster(tx, own);
      return { nodeId: node.nodeId };
    });
  }
}

function refuseOtherKey({ declared }: KeptDeclaration, fingerprint: string): void {
  if (!declared.keys.some(({ kid }) => isFingerprintOf(kid, fingerprint))) refuse('REFUSED', ['input', 'fingerprint'], otherKey);
}

async function approve(tx: Tx, node: KeptDeclaration): Promise<void> {
  const taken = takenElsewhere(node.declared.members, membersOfOthers(await declarations(tx), node.nodeId));
  const approved = without(node.declared, taken);
  const state = node.state === 'PENDING' ? 'ACTIVE' : node.state;
  await keepDeclaration(tx, { ...node, state, approved, approvedAt: new Date(tx.at) });
  const { name, url, keys, members, holders } = approved;
  const said = { name, url, state, keys: keys.map(({ kid }) => kid), members: members.length, holders: holders.length };
  await journal(tx, 'GROUP_NODE', node.nodeId, 'UPDATED', said);
}

const otherKey = {
  fr: 'L’empreinte n’est pas celle de la clé que ce nœud a envoyée : n’approuvez pas, et appelez la personne qui l’administre.',
  en: 'The fingerprint is not that of the key that this node sent: do not approve, and call the person who administers it.',
};
const changed = {
  fr: 'Ce que ce nœud déclare a changé depuis : relisez-le avant d’approuver.',
  en: 'What this node declares has changed since: read it again before you approve.',
};
