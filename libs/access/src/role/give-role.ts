import type { Tx } from '../../../database/src/index.js';
import { append } from '../../../journal/src/index.js';
import { appendToNode } from '../account/account-journal.js';
import type { MemberRole, NodeRole } from '../permissions/roles.js';

/** A member gives a role. Giving it twice changes nothing. */
export async function giveMemberRole(
  tx: Tx,
  { actorId, memberId, role }: { actorId: string; memberId: string; role: MemberRole },
): Promise<void> {
  const given = await tx.rows(
    `INSERT INTO member_role (member_id, actor_id, role, granted_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING role`,
    [memberId, actorId, role, tx.at],
  );
  if (given.length === 0) return;
  const content = { actorId, role };
  await append(tx, memberId, [
    {
      recordType: 'ROLE',
      recordId: `${actorId} ${role}`,
      action: 'CREATED',
      version: 1,
      changedFields: Object.keys(content),
      content,
    },
  ]);
}

export async function giveNodeRole(tx: Tx, { actorId, role }: { actorId: string; role: NodeRole }): Promise<void> {
  const given = await tx.rows(
    'INSERT INTO node_role (actor_id, role, granted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING role',
    [actorId, role, tx.at],
  );
  if (given.length > 0) await appendToNode(tx, 'NODE_ROLE', `${actorId} ${role}`, 'CREATED', { actorId, role });
}
