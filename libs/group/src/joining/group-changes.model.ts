import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, UserError } from '../../../graphql-kit/src/index.js';
import type { KeyUse } from '../keys/kept-keys.js';
import { GroupAdministration, GroupKeyUse } from './group-administration.model.js';

@InputType()
export class CreateGroupInput {
  /** Of the group. */
  @Field(() => String)
  name: string;

  @Field(() => String)
  nodeName: string;

  /** Where the other nodes reach this one, in https. */
  @Field(() => String)
  url: string;
}

@InputType()
export class InviteNodeInput {
  /** From 1 to 7. */
  @Field(() => Int, { defaultValue: 7 })
  days: number;
}

@InputType()
export class JoinGroupInput {
  /** What the administrator of the node that keeps the group gave. */
  @Field(() => String)
  code: string;

  @Field(() => String)
  nodeName: string;

  /** Where the other nodes reach this one, in https. */
  @Field(() => String)
  url: string;
}

@InputType()
export class ApproveNodeInput {
  @Field(() => ID)
  nodeId: string;

  /** Of a node that asks to join, as its administrator reads it there. */
  @Field(() => String, { nullable: true })
  fingerprint: string | null;

  /** As NodeToApprove gives it: something that was declared since is not approved. */
  @Field(() => String)
  seen: string;
}

@InputType()
export class GroupNodeInput {
  @Field(() => ID)
  nodeId: string;
}

@InputType()
export class RotateKeysInput {
  @Field(() => GroupKeyUse)
  of: KeyUse;
}

/** Omitted = unchanged. */
@InputType()
export class ChangeOwnNodeInput {
  @Field(() => String, { nullable: true })
  nodeName: string | null;

  @Field(() => String, { nullable: true })
  url: string | null;
}

@InputType()
export class LeaveGroupInput {
  /** Even when the node that keeps the group cannot be told: it will have to remove this one. */
  @Field(() => Boolean, { defaultValue: false })
  unheard: boolean;
}

@ObjectType()
export class GroupPayload {
  @Field(() => GroupAdministration, { nullable: true })
  administration: GroupAdministration | null;

  @Field(() => [UserError])
  errors: UserError[];
}

@ObjectType()
export class InviteNodePayload {
  /** One line to hand over, shown once. */
  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => DateTime, { nullable: true })
  expiresAt: string | null;

  @Field(() => [UserError])
  errors: UserError[];
}

@ObjectType()
export class JoinGroupPayload {
  /** Of the key of this node: to be told to whoever approves, by another way than the code came. */
  @Field(() => String, { nullable: true })
  fingerprint: string | null;

  @Field(() => GroupAdministration, { nullable: true })
  administration: GroupAdministration | null;

  @Field(() => [UserError])
  errors: UserError[];
}
