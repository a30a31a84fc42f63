import { Module } from '@nestjs/common';
import { ApproveNode } from './joining/approve-node.use-case.js';
import { ChangeOwnNode } from './joining/change-own-node.use-case.js';
import { CreateGroup } from './joining/create-group.use-case.js';
import { InviteNode } from './joining/invite-node.use-case.js';
import { JoinGroup } from './joining/join-group.use-case.js';
import { JoinProgress } from './joining/join-progress.js';
import { JoinRequests } from './joining/join-requests.js';
import { LeaveGroup } from './joining/leave-group.use-case.js';
import { RefuseNode } from './joining/refuse-node.use-case.js';
import { RemoveNode } from './joining/remove-node.use-case.js';
import { ResumeNode } from './joining/resume-node.use-case.js';
import { RotateKeys } from './joining/rotate-keys.use-case.js';
import { SuspendNode } from './joining/suspend-node.use-case.js';
import { SeenRequests } from './message/seen-requests.js';
import { PeerClient } from './peer/peer-client.js';
import { PeerEndpoint } from './peer/peer-endpoint.js';
import { Peers } from './peer/peers.js';
import { Reception } from './peer/reception.js';
import { SignedPeers } from './peer/signed-peers.js';
import { KeeperLink } from './roster/keeper-link.js';
import { RemovedNodes } from './roster/removed-nodes.js';
import { RosterAnswers } from './roster/roster-answers.js';
import { RosterSync } from './roster/roster-sync.js';
import { RosterUpdates } from './roster/roster-updates.js';
import { Rosters } from './roster/rosters.js';

const services = [
  ApproveNode,
  ChangeOwnNode,
  CreateGroup,
  InviteNode,
  JoinGroup,
  JoinProgress,
  JoinRequests,
  KeeperLink,
  LeaveGroup,
  PeerClient,
  PeerEndpoint,
  Reception,
  RefuseNode,
  RemovedNodes,
  RemoveNode,
  ResumeNode,
  RosterAnswers,
  Rosters,
  RosterSync,
  RosterUpdates,
  RotateKeys,
  SeenRequests,
  SignedPeers,
  SuspendNode,
];

/** Which nodes are in the group, how they know each other, and how they talk. */
@Module({
  providers: [...services, { provide: Peers, useExisting: SignedPeers }],
  exports: [...services, Peers],
})
export class TrustModule {}
