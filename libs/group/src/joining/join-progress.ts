import { Injectable } from '@nestjs/common';
import { theNode, Transactions, type Tx } from '../../../database/src/index.js';
import { accepted, Clock } from '../../../runtime/src/index.js';
import { keptKeys } from '../keys/kept-keys.js';
import { inUse } from '../keys/validity.rule.js';
import { PeerClient } from '../peer/peer-client.js';
import { acceptRosters, RosterRefused } from '../roster/accept-rosters.js';
import { journal } from '../roster/group-journal.js';
import { lockOwnNode, type OwnNode } from '../roster/own-node.js';
import { ownDeclaration } from '../roster/own-declaration.query.js';
import { askToJoin } from './ask-to-join.js';
import type { JoinAnswer } from './join-messages.js';

/** A node that waits to be approved asks what became of its request. */
@Injectable()
export class JoinProgress {
  constructor(
    private readonly transactions: Transactions,
    private readonly client: PeerClient,
    private readonly clock: Clock,
  ) {}

  /** Throws PeerFailure, or RosterRefused. */
  async ask(own: OwnNode, operations: readonly string[]): Promise<OwnNode['state']> {
    const now = this.clock.milliseconds();
    const { declaration, key } = await this.transactions.read(theNode, async (tx) => ({
      declaration: await ownDeclaration(tx, own, operations, this.clock.now()),
      key: inUse(await keptKeys(tx, 'NODE'), now),
    }));
    if (key === null || own.keeperUrl === null || own.invitation === null) throw new Error('This node does not ask to join.');
    const { groupId, keeperUrl, pinned, invitation: nonce, nodeId } = own;
    const answer = await askToJoin(this.client, { groupId, keeperUrl, pinned, nonce, nodeId, declaration, key, now });
    if (answer.state !== 'PENDING' || answer.groupName !== own.groupName) {
      accepted(await this.transactions.run(theNode, (tx) => become(tx, nodeId, answer)));
    }
    return answer.state;
  }
}

async function become(tx: Tx, nodeId: string, { state, groupName, roster }: JoinAnswer): Promise<void> {
  const own = await lockOwnNode(tx);
  // Meanwhile it was withdrawn, or another process heard of it first.
  if (own.nodeId !== nodeId || own.state !== 'PENDING') return;
  if (state === 'MEMBER') {
    const accepting = await acceptRosters(tx, own, roster === null ? [] : [roster]);
    if (!accepting?.nodes.some(({ id }) => id === nodeId)) throw new RosterRefused('the roster does not name this node');
  }
  const invitation = state === 'PENDING' ? own.invitation : null;
  await tx.rows('UPDATE group_membership SET state = $1, group_name = $2, invitation = $3, roster_checked_at = $4', [
    state,
    groupName,
    invitation,
    tx.at,
  ]);
  if (state !== 'PENDING') await journal(tx, 'GROUP', own.groupId, 'UPDATED', { name: groupName, state });
}
