import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime, UserError } from '../../../graphql-kit/src/index.js';
import { RoleName, ViewerKind } from '../account/viewer.model.js';
import type { MemberRole, NodeRole, Role } from '../permissions/roles.js';

/** A role that somebody, or a tool, has. */
@ObjectType()
export class GivenRole {
  /** The account or the token. */
  @Field(() => ID)
  actorId: string;

  @Field(() => ViewerKind)
  kind: keyof typeof ViewerKind;

  @Field(() => String)
  name: string;

  /** Of a person. */
  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => RoleName)
  role: Role;

  @Field(() => DateTime)
  since: Date;
}

/** Exactly one of `actorId` and `email` is given. */
@InputType()
export class RoleInput {
  @Field(() => ID)
  memberId: string;

  /** An account, or a token. */
  @Field(() => ID, { nullable: true })
  actorId: string | null;

  /** Of an account that exists here. */
  @Field(() => String, { nullable: true })
  email: string | null;

  /** READER, EDITOR, DPO or ADMIN. */
  @Field(() => RoleName)
  role: MemberRole;
}

/** Exactly one of `actorId` and `email` is given. */
@InputType()
export class OpenMemberInput {
  @Field(() => ID)
  memberId: string;

  @Field(() => ID, { nullable: true })
  actorId: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;
}

/** Exactly one of `actorId` and `email` is given. */
@InputType()
export class NodeRoleInput {
  @Field(() => ID, { nullable: true })
  actorId: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  /** GROUP_DPO, LAWYER or NODE_ADMIN. */
  @Field(() => RoleName)
  role: NodeRole;
}

@ObjectType()
export class RolePayload {
  @Field(() => ID, { nullable: true })
  actorId: string | null;

  @Field(() => [UserError])
  errors: UserError[];
}
