import type { INestApplicationContext } from '@nestjs/common';
import { theNode, Transactions } from '../../../../../libs/database/src/index.js';
import {
  ApproveNode,
  CreateGroup,
  groupAdministration,
  InviteNode,
  JoinGroup,
  LeaveGroup,
  RemoveNode,
  Rosters,
  RosterSync,
} from '../../../../../libs/group/src/index.js';
import { accepted, Clock } from '../../../../../libs/runtime/src/index.js';

/** How a process that starts several nodes brings them together: the steps that people take, without people. */
export type TrustTasks = {
  /** Where the group knows this node; null: it is in no group. */
  standing: (input: null) => Promise<{ nodeId: string; url: string } | null>;
  found: (input: { group: string; node: string; url: string }) => Promise<void>;
  /** A code for one node. */
  invite: (input: null) => Promise<string>;
  join: (input: { code: string; node: string; url: string }) => Promise<Joining>;
  approve: (input: Joining) => Promise<void>;
  /** Hears from the keeper, and tells it what this node says of itself. */
  sync: (input: null) => Promise<void>;
  /** The group, if it is in one; the keeper removes the others first. */
  leave: (input: null) => Promise<void>;
};

/** A node that asks to join, as its administrator would tell the keeper. */
export interface Joining {
  nodeId: string;
  fingerprint: string;
}

export function trustTasks(app: INestApplicationContext): TrustTasks {
  return {
    standing: async () => {
      const { own, roster } = await app.get(Rosters).standing();
      return own === null || roster === null ? null : { nodeId: own.nodeId, url: own.url };
    },
    found: async ({ group, node, url }) => {
      accepted(await app.get(CreateGroup).run(theNode, { name: group, nodeName: node, url }));
    },
    invite: async () => accepted(await app.get(InviteNode).run(theNode)).code,
    join: async ({ code, node, url }) => accepted(await app.get(JoinGroup).run(theNode, { code, nodeName: node, url })),
    approve: async ({ nodeId, fingerprint }) => {
      const seen = await seenOf(app, nodeId);
      accepted(await app.get(ApproveNode).run(theNode, { nodeId, fingerprint, seen }));
    },
    sync: () => app.get(RosterSync).now(),
    leave: () => leave(app),
  };
}

async function seenOf(app: INestApplicationContext, nodeId: string): Promise<string> {
  const view = await app.get(Transactions).read(theNode, (tx) => groupAdministration(tx, app.get(Clock).now()));
  const waiting = view?.waiting.find((one) => one.nodeId === nodeId);
  if (waiting === undefined) throw new Error(`No node ${nodeId} waits to be approved.`);
  return waiting.seen;
}

async function leave(app: INestApplicationContext): Promise<void> {
  const { own, roster } = await app.get(Rosters).standing();
  if (own === null) return;
  const others = own.keeperUrl === null ? (roster?.nodes ?? []).filter(({ id }) => id !== own.nodeId) : [];
  for (const { id } of others) accepted(await app.get(RemoveNode).run(theNode, id));
  accepted(await app.get(LeaveGroup).run(theNode, true));
}
