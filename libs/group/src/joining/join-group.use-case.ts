import { Inject, Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import { accepted, Clock, isRefused, newId, Refused, SETTINGS, type Settings } from '../../../runtime/src/index.js';
import { fingerprintOf } from '../keys/fingerprint.js';
import { keepNewKey } from '../keys/kept-keys.js';
import { PeerFailure } from '../peer/peer-failure.js';
import { journal } from '../roster/group-journal.js';
import { insertOwnNode, type OwnNode } from '../roster/own-node.js';
import { refuseSecondGroup } from './create-group.use-case.js';
import { forgetGroup } from './forget-group.js';
import { readCode } from './invitation-code.js';
import { JoinProgress } from './join-progress.js';
import { nodeAddress, shortName } from './node-address.js';
import { whyNotJoined } from './why-not-joined.js';

export interface JoinGroupInput {
  code: string;
  nodeName: string;
  url: string;
}

export interface AskedGroup {
  nodeId: string;
  /** What the keeper compares before it approves. */
  fingerprint: string;
  groupFingerprint: string;
}

/** This node asks to join a group. Until the keeper approves it nothing is shared, and it may ask anew, or elsewhere. */
@Injectable()
export class JoinGroup {
  constructor(
    private readonly transactions: Transactions,
    private readonly progress: JoinProgress,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'peersPrivate'>,
  ) {}

  async run(actor: Actor, input: JoinGroupInput): Promise<AskedGroup | Refused> {
    const asNode: Actor = { ...actor, reach: 'NODE' };
    const asking = await this.begin(asNode, input);
    if (isRefused(asking)) return asking;
    const { own, fingerprint } = asking;
    try {
      await this.progress.ask(own, []);
    } catch (error) {
      if (!(error instanceof PeerFailure)) throw error;
      accepted(await this.transactions.run(asNode, forgetGroup));
      return new Refused([{ code: 'REFUSED', path: ['input', 'code'], message: whyNotJoined(error, own.keeperUrl ?? '') }]);
    }
    return { nodeId: own.nodeId, fingerprint, groupFingerprint: fingerprintOf(own.pinned) };
  }

  private begin(actor: Actor, input: JoinGroupInput): Promise<{ own: OwnNode; fingerprint: string } | Refused> {
    return this.transactions.run(actor, async (tx) => {
      const { groupId, keeperUrl, pinned, nonce } = readCode(input.code, this.clock.milliseconds());
      const nodeName = shortName(input.nodeName, ['input', 'nodeName']);
      const url = nodeAddress(input.url, this.settings.peersPrivate);
      await refuseSecondGroup(tx);
      const { kid } = await keepNewKey(tx, 'NODE');
      const place = { groupId, groupName: '', nodeId: newId(), nodeName, url, keeperUrl, pinned };
      const own: OwnNode = { ...place, state: 'PENDING', invitation: nonce, joinedAt: tx.at, rosterCheckedAt: null };
      await insertOwnNode(tx, own);
      await journal(tx, 'GROUP', groupId, 'CREATED', { node: own.nodeId, url, keeper: keeperUrl, key: pinned, state: 'PENDING' });
      return { own, fingerprint: fingerprintOf(kid) };
    });
  }
}
