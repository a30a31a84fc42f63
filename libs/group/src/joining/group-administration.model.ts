import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../graphql-kit/src/index.js';
import type { KeyUse } from '../keys/kept-keys.js';
import type { OwnNode } from '../roster/own-node.js';
import type { RosterNode } from '../roster/roster.js';

export const OwnNodeState = { PENDING: 'PENDING', MEMBER: 'MEMBER', REFUSED: 'REFUSED', REMOVED: 'REMOVED' } as const;
registerEnumType(OwnNodeState, {
  name: 'OwnNodeState',
  description: 'PENDING: the keeper has not approved this node yet. REFUSED, REMOVED: by the keeper.',
});

export const ListedNodeState = { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' } as const;
registerEnumType(ListedNodeState, {
  name: 'ListedNodeState',
  description: 'A SUSPENDED node neither asks nor answers: its members are missing from the answers of the group.',
});

export const GroupKeyUse = { NODE: 'NODE', GROUP: 'GROUP' } as const;
registerEnumType(GroupKeyUse, {
  name: 'GroupKeyUse',
  description: 'NODE: signs what this node says. GROUP: signs the roster, on the node that keeps it.',
});

/** A key of this node, by what people compare. */
@ObjectType()
export class GroupKey {
  @Field(() => GroupKeyUse)
  of: KeyUse;

  /** Eight groups of four characters. */
  @Field(() => String)
  fingerprint: string;

  @Field(() => DateTime)
  from: string;

  /** Null: until it is replaced. */
  @Field(() => DateTime, { nullable: true })
  until: string | null;

  /** Whether the roster tells the others of it. */
  @Field(() => Boolean)
  isListed: boolean;
}

/** A node of the roster. */
@ObjectType()
export class ListedNode {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  url: string;

  @Field(() => ListedNodeState)
  state: RosterNode['state'];

  @Field(() => Boolean)
  isKeeper: boolean;

  /** Of the keys that it has now, or soon. */
  @Field(() => [String])
  fingerprints: string[];

  /** How many members it answers for. */
  @Field(() => Int)
  members: number;
}

@ObjectType()
export class MemberToApprove {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  siren: string | null;
}

/** Somebody who would ask the group from that node. */
@ObjectType()
export class HolderToApprove {
  /** GROUP_DPO or LAWYER. */
  @Field(() => String)
  role: string;

  /** As that node names the person. */
  @Field(() => String)
  name: string;
}

/** A node that asks to join, or what a node of the group has more than before. */
@ObjectType()
export class NodeToApprove {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  url: string;

  /** Its fingerprint has to be compared with what its administrator reads. */
  @Field(() => Boolean)
  isNew: boolean;

  @Field(() => [String])
  fingerprints: string[];

  @Field(() => [MemberToApprove])
  members: MemberToApprove[];

  @Field(() => [HolderToApprove])
  holders: HolderToApprove[];

  /** Another node answers for them already: they are left out. */
  @Field(() => [MemberToApprove])
  taken: MemberToApprove[];

  /** Names what is read here: approveNode takes it, so that nothing else is approved. */
  @Field(() => String)
  seen: string;

  @Field(() => DateTime)
  since: Date;
}

@ObjectType()
export class OpenInvitation {
  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  expiresAt: Date;
}

/** The place of this node in its group, for whoever administers it. */
@ObjectType()
export class GroupAdministration {
  @Field(() => ID)
  groupId: string;

  /** Empty: this node asks to join, and was not told yet. */
  @Field(() => String)
  groupName: string;

  @Field(() => String)
  groupFingerprint: string;

  @Field(() => ID)
  nodeId: string;

  @Field(() => String)
  nodeName: string;

  @Field(() => String)
  url: string;

  @Field(() => OwnNodeState)
  state: OwnNode['state'];

  /** This node keeps the roster. */
  @Field(() => Boolean)
  isKeeper: boolean;

  @Field(() => [GroupKey])
  keys: GroupKey[];

  /** Null: none yet. */
  @Field(() => Int, { nullable: true })
  rosterVersion: number | null;

  @Field(() => DateTime, { nullable: true })
  rosterIssuedAt: string | null;

  /** After it, nodes answer nobody until they have a newer one. */
  @Field(() => DateTime, { nullable: true })
  rosterExpiresAt: string | null;

  /** When the keeper last said which roster is in force. */
  @Field(() => DateTime, { nullable: true })
  rosterCheckedAt: string | null;

  @Field(() => [ListedNode])
  nodes: ListedNode[];

  /** On the node that keeps the roster; elsewhere none. */
  @Field(() => [NodeToApprove])
  toApprove: NodeToApprove[];

  /** Those that were not used yet. */
  @Field(() => [OpenInvitation])
  invitations: OpenInvitation[];
}
