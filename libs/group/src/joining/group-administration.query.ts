import type { ReadTx } from '../../../database/src/index.js';
import { fingerprintOf } from '../keys/fingerprint.js';
import { keptKeys, type KeyUse } from '../keys/kept-keys.js';
import { lastRoster } from '../roster/kept-roster.js';
import { type OwnNode, ownNode } from '../roster/own-node.js';
import type { Roster } from '../roster/roster.js';
import { type WaitingNode, waitingNodes } from './waiting-nodes.query.js';

/** What whoever administers this node knows of its place in the group. */
export interface GroupAdministrationView {
  own: OwnNode;
  roster: Roster | null;
  keys: KeyView[];
  /** On the keeper’s node; elsewhere none. */
  waiting: WaitingNode[];
  invitations: { createdAt: Date; expiresAt: Date }[];
}

export interface KeyView {
  of: KeyUse;
  fingerprint: string;
  from: string;
  until: string | null;
  /** Whether the others know of it. */
  isListed: boolean;
}

/** Null: this node is in no group, and asks to join none. */
export async function groupAdministration(tx: ReadTx, at: string): Promise<GroupAdministrationView | null> {
  const own = await ownNode(tx);
  if (own === null) return null;
  const roster = (await lastRoster(tx))?.roster ?? null;
  const keys = [...(await keysOf(tx, 'NODE', own, roster)), ...(await keysOf(tx, 'GROUP', own, roster))];
  const invitations = await tx.rows<{ createdAt: Date; expiresAt: Date }>(
    'SELECT created_at AS "createdAt", expires_at AS "expiresAt" FROM group_invitation WHERE expires_at > $1 ORDER BY created_at',
    [at],
  );
  const waiting = own.keeperUrl === null ? await waitingNodes(tx) : [];
  return { own, roster, keys: keys.filter(({ until }) => until === null || until > at), waiting, invitations };
}

async function keysOf(tx: ReadTx, of: KeyUse, { nodeId }: OwnNode, roster: Roster | null): Promise<KeyView[]> {
  const listed = (of === 'GROUP' ? roster?.keys : roster?.nodes.find(({ id }) => id === nodeId)?.keys) ?? [];
  return (await keptKeys(tx, of)).map(({ kid, from, until }) => ({
    of,
    fingerprint: fingerprintOf(kid),
    from,
    until,
    isListed: listed.some((key) => key.kid === kid),
  }));
}
