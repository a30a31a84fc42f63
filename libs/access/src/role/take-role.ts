import type { Tx } from '../../../database/src/index.js';
import { append } from '../../../journal/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { appendToNode } from '../account/account-journal.js';
import type { MemberRole, NodeRole } from '../permissions/roles.js';
import { hasOtherAdministrator, lastAdmin, lastNodeAdmin } from './administrators.js';

/** Takes a role of a member away. Somebody always administers a member that somebody administered. */
export async function takeMemberRole(
  tx: Tx,
  { actorId, memberId, role }: { actorId: string; memberId: string; role: MemberRole },
  path: readonly string[],
): Promise<void> {
  const isLast = role === 'ADMIN' && !(await hasOtherAdministrator(tx, actorId, memberId));
  const taken = await tx.rows('DELETE FROM member_role WHERE member_id = $1 AND actor_id = $2 AND role = $3 RETURNING role', [
    memberId,
    actorId,
    role,
  ]);
  if (taken.length === 0) refuse('NOT_FOUND', path, notHeld);
  if (isLast) refuse('REFUSED', path, lastAdmin);
  await append(tx, memberId, [
    { recordType: 'ROLE', recordId: `${actorId} ${role}`, action: 'DELETED', version: 1, changedFields: [], content: null },
  ]);
}

/** Takes a role of the node away. Somebody always administers the node. */
export async function takeNodeRole(
  tx: Tx,
  { actorId, role }: { actorId: string; role: NodeRole },
  path: readonly string[],
): Promise<void> {
  const isLast = role === 'NODE_ADMIN' && !(await hasOtherAdministrator(tx, actorId, null));
  const taken = await tx.rows('DELETE FROM node_role WHERE actor_id = $1 AND role = $2 RETURNING role', [actorId, role]);
  if (taken.length === 0) refuse('NOT_FOUND', path, notHeld);
  if (isLast) refuse('REFUSED', path, lastNodeAdmin);
  await appendToNode(tx, 'NODE_ROLE', `${actorId} ${role}`, 'DELETED', null);
}

const notHeld = { fr: 'Ce rôle n’avait pas été donné.', en: 'This role was not given.' };
