import type { Tx } from '../../../database/src/index.js';
import { journal } from './group-journal.js';
import { lockOwnNode } from './own-node.js';

/** The keeper removed this node: it asks and answers nobody any more. What it knew of the group stays until it leaves by itself. */
export async function markRemoved(tx: Tx): Promise<void> {
  const own = await lockOwnNode(tx);
  if (own.state !== 'MEMBER') return;
  await tx.rows(`UPDATE group_membership SET state = 'REMOVED'`);
  await journal(tx, 'GROUP', own.groupId, 'ENDED', { name: own.groupName, state: 'REMOVED' });
}
