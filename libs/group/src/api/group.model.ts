import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Plain } from '../../../graphql-kit/src/index.js';
import { GroupNode } from './group-member.model.js';
import { NodeState } from './node-state.js';

/** The members of several nodes that answer together. */
@ObjectType()
export class Group {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

/** What the signed list says of a node. */
@ObjectType()
@Plain()
export class RosterEntry extends GroupNode {
  @Field(() => String)
  url: string;

  @Field(() => NodeState)
  state: string;

  /** The questions that it answers, with their versions. */
  @Field(() => [String])
  operations: string[];

  @Field(() => Int)
  members: number;
}

/** The signed list of the group, as this node holds it. */
@ObjectType('GroupRoster', {})
@Plain()
export class GroupRoster {
  @Field(() => Int)
  version: number;

  @Field(() => DateTime)
  issuedAt: string;

  /** After this, nodes no longer believe it. */
  @Field(() => DateTime)
  expiresAt: string;

  @Field(() => [RosterEntry])
  nodes: RosterEntry[];

  /** The node that keeps the list. */
  @Field(() => ID)
  keeperId: string;

  /** This node. */
  @Field(() => ID)
  ownNodeId: string;
}
