import type { Tx } from '../../../database/src/index.js';
import { append, type JournalAction, NODE_CHAIN } from '../../../journal/src/index.js';

/** What the node's chain says of accounts, tokens and roles of the node: ids, and nothing personal. */
export function appendToNode(
  tx: Tx,
  recordType: 'ACCOUNT' | 'TOKEN' | 'NODE_ROLE',
  recordId: string,
  action: Extract<JournalAction, 'CREATED' | 'UPDATED' | 'ENDED' | 'DELETED'>,
  content: Record<string, unknown> | null,
): Promise<void> {
  return append(tx, NODE_CHAIN, [{ recordType, recordId, action, version: 1, changedFields: Object.keys(content ?? {}), content }]);
}
