import type { Tx } from '../../../database/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import type { NodeState } from '../roster/declaration.js';
import { keepDeclaration } from '../roster/declarations.js';
import { journal } from '../roster/group-journal.js';
import { lockAsKeeper } from '../roster/own-node.js';
import { signRoster } from '../roster/sign-roster.js';
import { findNode } from './find-node.js';

/** The keeper moves another node from one state to the next, and the roster says so at once. */
export async function changeNodeState(
  tx: Tx,
  told: string,
  from: readonly NodeState[],
  to: NodeState,
): Promise<{ nodeId: string }> {
  const own = await lockAsKeeper(tx);
  const node = await findNode(tx, told, ({ state }) => from.includes(state));
  if (node.nodeId === own.nodeId) refuse('REFUSED', ['input', 'nodeId'], keeperItself);
  await keepDeclaration(tx, { ...node, state: to });
  const isOver = to === 'REMOVED' || to === 'REFUSED';
  await journal(tx, 'GROUP_NODE', node.nodeId, isOver ? 'ENDED' : 'UPDATED', { name: node.declared.name, state: to });
  await signRoster(tx, own);
  return { nodeId: node.nodeId };
}

const keeperItself = {
  fr: 'Le nœud qui tient la liste du groupe ne peut pas en être écarté.',
  en: 'The node that keeps the list of the group cannot be put out of it.',
};
