import type { Tx } from '../../../database/src/index.js';
import { endKeys } from '../keys/kept-keys.js';

/** This node is in no group any more. Its keys end, and stay: the names that it gave its accounts in old records rest on the first. */
export async function forgetGroup(tx: Tx): Promise<void> {
  await endKeys(tx);
  for (const table of ['group_membership', 'group_roster', 'group_declaration', 'group_invitation'])
    await tx.rows(`DELETE FROM ${table}`);
}
