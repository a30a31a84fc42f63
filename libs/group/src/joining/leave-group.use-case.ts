import { Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '../../../database/src/index.js';
import { isRefused, refuse, Refused } from '../../../runtime/src/index.js';
import { PeerFailure } from '../peer/peer-failure.js';
import { declarations, isListed } from '../roster/declarations.js';
import { journal } from '../roster/group-journal.js';
import { KeeperLink } from '../roster/keeper-link.js';
import { lockOwnNode } from '../roster/own-node.js';
import { Rosters } from '../roster/rosters.js';
import { forgetGroup } from './forget-group.js';

/** This node leaves its group, or withdraws its request to join. Its registers stay as they are. */
@Injectable()
export class LeaveGroup {
  constructor(
    private readonly transactions: Transactions,
    private readonly rosters: Rosters,
    private readonly keeper: KeeperLink,
  ) {}

  /** `isUnheard`: even when the keeper cannot be told; the roster names this node until it removes it. */
  async run(actor: Actor, isUnheard: boolean): Promise<{ groupName: string } | Refused> {
    const asNode: Actor = { ...actor, reach: 'NODE' };
    const refusal = await this.transactions.run(asNode, refuseLastKeeper);
    if (isRefused(refusal)) return refusal;
    const { own, roster } = await this.rosters.standing();
    if (own?.keeperUrl != null && roster !== null) {
      try {
        await this.keeper.leave(roster);
      } catch (error) {
        if (!(error instanceof PeerFailure)) throw error;
        if (!isUnheard) return new Refused([{ code: 'REFUSED', path: ['input'], message: notHeard }]);
      }
    }
    return this.transactions.run(asNode, async (tx) => {
      const { groupId, groupName } = await lockOwnNode(tx);
      await journal(tx, 'GROUP', groupId, 'ENDED', { name: groupName, left: true });
      await forgetGroup(tx);
      return { groupName };
    });
  }
}

/** A group does not outlive its keeper: it goes last. */
async function refuseLastKeeper(tx: Tx): Promise<void> {
  const { keeperUrl, nodeId } = await lockOwnNode(tx);
  if (keeperUrl === null && (await declarations(tx)).some((one) => one.nodeId !== nodeId && isListed(one)))
    refuse('REFUSED', ['input'], others);
}

const others = {
  fr: 'Ce nœud tient la liste du groupe, qui a d’autres nœuds : ils doivent d’abord en partir.',
  en: 'This node keeps the list of the group, which has other nodes: they have to leave first.',
};
const notHeard = {
  fr: 'Le nœud qui tient la liste du groupe ne répond pas. Réessayez, ou partez sans le lui dire : il devra vous retirer de la liste.',
  en: 'The node that keeps the list of the group does not answer. Try again, or leave without telling it: it will have to remove you.',
};
