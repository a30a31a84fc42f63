import type { Tx } from '../../../database/src/index.js';
import { append } from '../../../journal/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { appendToNode } from '../account/account-journal.js';
import type { MemberRole, NodeRole } from '../permissions/roles.js';

/** A member gives a role. Giving it twice changes nothing. */
export async function giveMemberRole(
  tx: Tx,
  { actorId, memberId, role }: { actorId: string; memberId: string; role: MemberRole },
): Promise<void> {
  const [member] = await tx.rows('SELECT FROM member WHERE member_id = $1', [memberId]);
  if (member === undefined) refuse('NOT_FOUND', ['input', 'memberId'], noMember);
  if (role === 'ADMIN') await refuseTool(tx, actorId);
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
  if (role === 'NODE_ADMIN') await refuseTool(tx, actorId);
  const given = await tx.rows(
    'INSERT INTO node_role (actor_id, role, granted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING role',
    [actorId, role, tx.at],
  );
  if (given.length > 0) await appendToNode(tx, 'NODE_ROLE', `${actorId} ${role}`, 'CREATED', { actorId, role });
}

/** Those who give roles are persons. */
async function refuseTool(tx: Tx, actorId: string): Promise<void> {
  const [tool] = await tx.rows('SELECT id FROM api_token WHERE id = $1', [actorId]);
  if (tool !== undefined) refuse('REFUSED', ['input', 'role'], noTool);
}

export const noMember = { fr: 'Ce membre n’existe pas.', en: 'There is no such member.' };
const noTool = { fr: 'Un jeton n’administre ni un membre, ni le nœud.', en: 'A token administers neither a member nor the node.' };
