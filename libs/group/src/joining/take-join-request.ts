import type { Tx } from '../../../database/src/index.js';
import { RequestRefused } from '../message/request-refused.js';
import type { Declaration } from '../roster/declaration.js';
import { declarationOf, declarations, isListed, keepDeclaration, type KeptDeclaration } from '../roster/declarations.js';
import { journal } from '../roster/group-journal.js';
import { lastRoster } from '../roster/kept-roster.js';
import { lockAsKeeper } from '../roster/own-node.js';
import { nonceHash } from './invitation-code.js';
import type { JoinAnswer } from './join-messages.js';

export interface AskedToJoin {
  nodeId: string;
  /** Of the key that it signed with. */
  kid: string;
  nonce: string;
  declaration: Declaration;
}

/** An invitation lets one node ask; it may ask again, or anew before it is approved. Nothing else of the group changes. */
export async function takeJoinRequest(tx: Tx, { nodeId, kid, nonce, declaration }: AskedToJoin): Promise<Omit<JoinAnswer, 'key'>> {
  const { groupName } = await lockAsKeeper(tx);
  const hash = nonceHash(nonce);
  const known = await declarationOf(tx, nodeId);
  if (known === null) {
    await useInvitation(tx, hash);
  } else if (known.nonceHash?.equals(hash) !== true || !known.declared.keys.some((key) => key.kid === kid)) {
    throw new RequestRefused(401, 'REFUSED', 'another node has this id or used this invitation');
  }
  if (known !== null && known.state !== 'PENDING') return answerFor(tx, known, groupName);

  const declared = { nodeId, state: 'PENDING' as const, nonceHash: hash, declared: declaration, declaredAt: new Date(tx.at) };
  await keepDeclaration(tx, { ...declared, approved: null, approvedAt: null });
  if (known === null)
    await journal(tx, 'GROUP_NODE', nodeId, 'CREATED', { name: declaration.name, url: declaration.url, state: 'PENDING' });
  return { state: 'PENDING', groupName, roster: null };
}

/** One that was withdrawn on the other side, and is asked anew, takes the place of the one that waited. */
async function useInvitation(tx: Tx, hash: Buffer): Promise<void> {
  const waited = (await declarations(tx)).find((one) => one.nonceHash?.equals(hash));
  if (waited?.state === 'PENDING') {
    await tx.rows('DELETE FROM group_declaration WHERE node_id = $1', [waited.nodeId]);
    await journal(tx, 'GROUP_NODE', waited.nodeId, 'DELETED', { name: waited.declared.name });
    return;
  }
  const used = await tx.rows('DELETE FROM group_invitation WHERE nonce_hash = $1 AND expires_at > $2 RETURNING nonce_hash', [
    hash,
    tx.at,
  ]);
  if (used.length === 0) throw new RequestRefused(401, 'REFUSED', 'there is no such invitation, or it was used');
}

async function answerFor(tx: Tx, known: KeptDeclaration, groupName: string): Promise<Omit<JoinAnswer, 'key'>> {
  if (!isListed(known)) return { state: known.state === 'REMOVED' ? 'REMOVED' : 'REFUSED', groupName, roster: null };
  return { state: 'MEMBER', groupName, roster: (await lastRoster(tx))?.jws ?? null };
}
