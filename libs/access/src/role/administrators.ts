import type { Tx } from '../../../database/src/index.js';

/**
 * Whether somebody else can still administer the node, or a member: a person whose account is open, and who has taken up the
 * invitation. Held until the end of the transaction, so that two who leave at once are one after the other.
 */
export async function hasOtherAdministrator(tx: Tx, actorId: string, memberId: string | null): Promise<boolean> {
  const [table, where] = memberId === null ? ['node_role', ofNode] : ['member_role', ofMember];
  const parameters = memberId === null ? [] : [memberId];
  await tx.rows(`SELECT r.actor_id FROM ${table} r WHERE ${where} ORDER BY r.actor_id FOR UPDATE`, parameters);
  // Asked again once they are held: an account may have been closed while this waited.
  const able = await tx.rows<{ id: string }>(
    `SELECT a.id FROM ${table} r JOIN account a ON a.id = r.actor_id WHERE ${where}
       AND a.disabled_at IS NULL AND a.erased_at IS NULL AND (a.password_hash IS NOT NULL OR a.openid_subject IS NOT NULL)`,
    parameters,
  );
  return able.some(({ id }) => id !== actorId);
}

const ofNode = `r.role = 'NODE_ADMIN'`;
const ofMember = `r.role = 'ADMIN' AND r.member_id = $1`;

export const lastAdmin = {
  fr: 'C’est la dernière personne qui administre ce membre : donnez d’abord ce rôle à une autre.',
  en: 'This is the last one to administer this member: give the role to somebody else first.',
};
export const lastNodeAdmin = {
  fr: 'C’est la dernière personne qui administre ce nœud : donnez d’abord ce rôle à une autre.',
  en: 'This is the last one to administer this node: give the role to somebody else first.',
};
