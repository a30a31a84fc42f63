import type { Tx } from '../../../database/src/index.js';
import { append, type JournalAction, NODE_CHAIN } from '../../../journal/src/index.js';

/** What the node’s chain says of the group: ids, figures and the names of nodes; no person, and no key but by its thumbprint. */
export function journal(
  tx: Tx,
  recordType: 'GROUP' | 'GROUP_NODE',
  recordId: string,
  action: Extract<JournalAction, 'CREATED' | 'UPDATED' | 'ENDED' | 'DELETED'>,
  content: Record<string, unknown>,
): Promise<void> {
  return append(tx, NODE_CHAIN, [{ recordType, recordId, action, version: 1, changedFields: Object.keys(content), content }]);
}
