import type { Tx } from '../../../database/src/index.js';
import type { MemberRole, NodeRole } from '../permissions/roles.js';
import { takeMemberRole, takeNodeRole } from './take-role.js';

/** Takes every role away from an account or a token; refused while it is the last to administer something. */
export async function revokeEverything(tx: Tx, actorId: string, path: readonly string[]): Promise<void> {
  const ofMembers = await tx.rows<{ memberId: string; role: MemberRole }>(
    'SELECT member_id AS "memberId", role FROM member_role WHERE actor_id = $1 ORDER BY member_id, role',
    [actorId],
  );
  for (const { memberId, role } of ofMembers) await takeMemberRole(tx, { actorId, memberId, role }, path);
  const ofNode = await tx.rows<{ role: NodeRole }>('SELECT role FROM node_role WHERE actor_id = $1 ORDER BY role', [actorId]);
  for (const { role } of ofNode) await takeNodeRole(tx, { actorId, role }, path);
}
