import type { ReadTx, Tx } from '../../../database/src/index.js';
import type { Instant } from '../../../model/src/index.js';
import { refuse } from '../../../runtime/src/index.js';

/** What this node knows of its place in a group. */
export interface OwnNode {
  groupId: string;
  groupName: string;
  nodeId: string;
  nodeName: string;
  /** Where its peers reach it, without a slash at the end. */
  url: string;
  /** Where the keeper of the roster was when this node joined; null: this node keeps it. */
  keeperUrl: string | null;
  /** The thumbprint of the group’s key that this node was given by hand: nothing sent by another node changes it. */
  pinned: string;
  /** PENDING: the keeper has not approved it yet, and nothing was shared. REFUSED, REMOVED: by the keeper. */
  state: 'PENDING' | 'MEMBER' | 'REFUSED' | 'REMOVED';
  /** What it shows the keeper while it is PENDING. */
  invitation: string | null;
  joinedAt: Instant;
  /** When the keeper last said which roster is in force. */
  rosterCheckedAt: Instant | null;
}

export async function ownNode(tx: ReadTx): Promise<OwnNode | null> {
  const [row] = await tx.rows<Row>(select);
  return row === undefined ? null : toOwnNode(row);
}

/** The same, held until the end of the transaction: changes of the group follow one another. Refused when there is no group. */
export async function lockOwnNode(tx: Tx): Promise<OwnNode> {
  const [row] = await tx.rows<Row>(`${select} FOR UPDATE`);
  return row === undefined ? refuse('REFUSED', ['input'], noGroup) : toOwnNode(row);
}

/** The same, on the node that keeps the roster. */
export async function lockAsKeeper(tx: Tx): Promise<OwnNode> {
  const own = await lockOwnNode(tx);
  if (own.keeperUrl !== null) refuse('REFUSED', ['input'], notKeeper);
  return own;
}

export async function insertOwnNode(tx: Tx, own: Omit<OwnNode, 'rosterCheckedAt'>): Promise<void> {
  await tx.rows(
    `INSERT INTO group_membership (group_id, group_name, node_id, node_name, node_url, keeper_url, fingerprint, state, invitation, joined_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      own.groupId,
      own.groupName,
      own.nodeId,
      own.nodeName,
      own.url,
      own.keeperUrl,
      own.pinned,
      own.state,
      own.invitation,
      own.joinedAt,
    ],
  );
}

export interface Row {
  group_id: string;
  group_name: string;
  node_id: string;
  node_name: string;
  node_url: string;
  keeper_url: string | null;
  fingerprint: string;
  state: OwnNode['state'];
  invitation: string | null;
  joined_at: Date;
  roster_checked_at: Date | null;
}

export function toOwnNode(row: Row): OwnNode {
  return {
    groupId: row.group_id,
    groupName: row.group_name,
    nodeId: row.node_id,
    nodeName: row.node_name,
    url: row.node_url,
    keeperUrl: row.keeper_url,
    pinned: row.fingerprint,
    state: row.state,
    invitation: row.invitation,
    joinedAt: row.joined_at.toISOString(),
    rosterCheckedAt: row.roster_checked_at?.toISOString() ?? null,
  };
}

const select = 'SELECT * FROM group_membership';

export const noGroup = { fr: 'Ce nœud ne fait partie d’aucun groupe.', en: 'This node is in no group.' };
const notKeeper = {
  fr: 'Seul le nœud qui tient la liste du groupe peut le faire.',
  en: 'Only the node that keeps the list of the group can do this.',
};
