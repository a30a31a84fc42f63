import type { Tx } from '../../../database/src/index.js';
import { append } from '../../../journal/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { appendToNode } from '../account/account-journal.js';
import type { MemberRole, NodeRole } from '../permissions/roles.js';

/** Takes a role of a member away. Somebody always administers a member that somebody administered. */
export async function takeMemberRole(
  tx: Tx,
  { actorId, memberId, role }: { actorId: string; memberId: string; role: MemberRole },
  path: readonly string[],
): Promise<void> {
  const holders = await tx.rows<{ actor_id: string }>(
    'SELECT actor_id FROM member_role WHERE member_id = $1 AND role = $2 FOR UPDATE',
    [memberId, role],
  );
  if (!holders.some(({ actor_id }) => actor_id === actorId)) refuse('NOT_FOUND', path, notHeld);
  if (role === 'ADMIN' && holders.length === 1) refuse('REFUSED', path, lastAdmin);
  await tx.rows('DELETE FROM member_role WHERE member_id = $1 AND actor_id = $2 AND role = $3', [memberId, actorId, role]);
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
  const holders = await tx.rows<{ actor_id: string }>('SELECT actor_id FROM node_role WHERE role = $1 FOR UPDATE', [role]);
  if (!holders.some(({ actor_id }) => actor_id === actorId)) refuse('NOT_FOUND', path, notHeld);
  if (role === 'NODE_ADMIN' && holders.length === 1) refuse('REFUSED', path, lastNodeAdmin);
  await tx.rows('DELETE FROM node_role WHERE actor_id = $1 AND role = $2', [actorId, role]);
  await appendToNode(tx, 'NODE_ROLE', `${actorId} ${role}`, 'DELETED', null);
}

const notHeld = { fr: 'Ce rôle n’avait pas été donné.', en: 'This role was not given.' };
const lastAdmin = {
  fr: 'C’est la dernière personne qui administre ce membre : donnez d’abord ce rôle à une autre.',
  en: 'This is the last one to administer this member: give the role to somebody else first.',
};
const lastNodeAdmin = {
  fr: 'C’est la dernière personne qui administre ce nœud : donnez d’abord ce rôle à une autre.',
  en: 'This is the last one to administer this node: give the role to somebody else first.',
};
