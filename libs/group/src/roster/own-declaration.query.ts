import type { ReadTx } from '../../../database/src/index.js';
import type { MemberKind } from '../../../model/src/index.js';
import { keptKeys, listed } from '../keys/kept-keys.js';
import type { Declaration, DeclaredMember } from './declaration.js';
import type { OwnNode } from './own-node.js';
import { pseudonymsOf } from './pseudonym.js';

/** What this node says of itself as things stand: its members, and who on it asks for the group. */
export async function ownDeclaration(
  tx: ReadTx,
  { nodeName, url }: Pick<OwnNode, 'nodeName' | 'url'>,
  operations: readonly string[],
  at: string,
): Promise<Declaration> {
  const members = await tx.rows<DeclaredMember & { kind: MemberKind }>(
    'SELECT member_id AS id, name, siren, kind FROM member ORDER BY member_id',
  );
  const holders = await tx.rows<{ actorId: string; role: 'GROUP_DPO' | 'LAWYER'; label: string }>(holdersHere, [at]);
  const personOf = await pseudonymsOf(tx);
  return {
    name: nodeName,
    url,
    keys: listed(await keptKeys(tx, 'NODE'), at),
    operations: [...operations].sort(),
    members,
    holders: holders.map(({ actorId, role, label }) => ({ role, person: personOf(actorId), label })),
  };
}

/** Accounts that still come in, and tools whose token still opens. */
const holdersHere = `
SELECT r.actor_id AS "actorId", r.role, coalesce(a.name, t.name) AS label
FROM node_role r LEFT JOIN account a ON a.id = r.actor_id AND a.disabled_at IS NULL AND a.erased_at IS NULL
LEFT JOIN api_token t ON t.id = r.actor_id AND t.revoked_at IS NULL AND t.expires_at > $1
WHERE r.role IN ('GROUP_DPO', 'LAWYER') AND coalesce(a.name, t.name) IS NOT NULL
ORDER BY r.actor_id, r.role`;
