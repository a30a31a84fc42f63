import type { Tx } from '../../../database/src/index.js';
import type { Grant } from '../protocol/operation.js';

/** What each of these members lets the asker of this transaction see; those that are not here are left out. */
export function grantsOf(tx: Tx, memberIds: readonly string[]): Promise<Grant[]> {
  return tx.rows<Grant>(
    `SELECT member_id AS "memberId", level, documents, copies, policy_version AS "policyVersion"
     FROM sharing_grant WHERE member_id = ANY($1) ORDER BY member_id`,
    [memberIds],
  );
}
