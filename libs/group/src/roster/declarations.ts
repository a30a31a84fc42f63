import type { ReadTx, Tx } from '../../../database/src/index.js';
import type { Declaration, NodeState } from './declaration.js';

/** What the keeper knows of a node of the group, or of one that asks to join. */
export interface KeptDeclaration {
  nodeId: string;
  state: NodeState;
  nonceHash: Buffer | null;
  declared: Declaration;
  declaredAt: Date;
  /** What the roster says of it; null: nothing yet. */
  approved: Declaration | null;
  approvedAt: Date | null;
}

export async function declarations(tx: ReadTx): Promise<KeptDeclaration[]> {
  return tx.rows<KeptDeclaration>(`${select} ORDER BY declared->>'name', node_id`);
}

export async function declarationOf(tx: ReadTx, nodeId: string): Promise<KeptDeclaration | null> {
  return (await tx.rows<KeptDeclaration>(`${select} WHERE node_id = $1`, [nodeId]))[0] ?? null;
}

export async function keepDeclaration(tx: Tx, kept: KeptDeclaration): Promise<void> {
  await tx.rows(
    `INSERT INTO group_declaration (node_id, state, nonce_hash, declared, declared_at, approved, approved_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (node_id) DO UPDATE SET state = $2, nonce_hash = $3, declared = $4, declared_at = $5, approved = $6, approved_at = $7`,
    [
      kept.nodeId,
      kept.state,
      kept.nonceHash,
      JSON.stringify(kept.declared),
      kept.declaredAt,
      kept.approved === null ? null : JSON.stringify(kept.approved),
      kept.approvedAt,
    ],
  );
}

/** Of the nodes that the roster names, all but one. */
export function membersOfOthers(all: readonly KeptDeclaration[], nodeId: string) {
  return all.filter((one) => one.nodeId !== nodeId && isListed(one)).flatMap(({ approved }) => approved?.members ?? []);
}

export const isListed = ({ state, approved }: KeptDeclaration) =>
  approved !== null && (state === 'ACTIVE' || state === 'SUSPENDED');

const select = `
SELECT node_id AS "nodeId", state, nonce_hash AS "nonceHash", declared, declared_at AS "declaredAt", approved, approved_at AS "approvedAt"
FROM group_declaration`;
