import { JoinProgress, KeeperLink, PeerClient, Rosters, RosterUpdates, SignedPeers } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { makeLog } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { type NodeAtHand, onNode } from '../node/on-node.js';

/** What the commands on the group work with, besides the database. */
export interface GroupAtHand extends NodeAtHand {
  rosters: Rosters;
  keeper: KeeperLink;
  progress: JoinProgress;
  updates: RosterUpdates;
}

/** Works on the group of the node that the environment describes. What is changed here, a service that runs finds at once. */
export function onGroup(language: Language, work: (group: GroupAtHand) => Promise<ExitCode>): Promise<ExitCode> {
  return onNode(language, async (node) => {
    const { transactions, clock, settings } = node;
    const rosters = new Rosters(transactions);
    const client = new PeerClient(settings);
    const keeper = new KeeperLink(new SignedPeers(rosters, client, clock, makeLog('error')), rosters);
    const progress = new JoinProgress(transactions, client, clock);
    const updates = new RosterUpdates(transactions, rosters, progress, keeper, clock);
    try {
      return await work({ ...node, rosters, keeper, progress, updates });
    } finally {
      await client.onModuleDestroy();
    }
  });
}
