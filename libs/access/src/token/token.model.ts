import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsString, Length } from 'class-validator';
import { DateTime, Day, UserError } from '../../../graphql-kit/src/index.js';
import { RoleName } from '../account/viewer.model.js';
import type { MemberRole, NodeRole } from '../permissions/roles.js';

/** The token of a partner's tool. Its secret is not kept. */
@ObjectType()
export class ApiToken {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true })
  lastUsedAt: Date | null;

  @Field(() => DateTime, { nullable: true })
  revokedAt: Date | null;
}

@InputType()
export class CreateTokenInput {
  /** What tells it from the others. */
  @Field(() => String)
  @Length(1, 200, { context: { fr: 'De 1 à 200 caractères sont attendus.', en: 'Expected 1 to 200 characters.' } })
  name: string;

  /** The last day on which it opens anything, within two years. */
  @Field(() => Day)
  @IsString()
  expiresOn: string;

  /** The members that it reads, or writes: the viewer administers each. */
  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(2000, { context: { fr: 'Au plus 2 000 membres.', en: 'At most 2,000 members.' } })
  memberIds: string[];

  /** On each of these members: READER, EDITOR or DPO. */
  @Field(() => RoleName, { nullable: true })
  role: MemberRole | null;

  /** GROUP_DPO or LAWYER, to ask the group: the viewer administers the node. */
  @Field(() => [RoleName], { defaultValue: [] })
  @ArrayMaxSize(3, { context: { fr: 'Au plus trois rôles.', en: 'At most three roles.' } })
  nodeRoles: NodeRole[];
}

@InputType()
export class RevokeTokenInput {
  @Field(() => ID)
  @IsString()
  tokenId: string;
}

@ObjectType()
export class TokenPayload {
  @Field(() => ID, { nullable: true })
  tokenId: string | null;

  /** Shown this once: it is sent as `Authorization: Bearer …`. */
  @Field(() => String, { nullable: true })
  secret: string | null;

  @Field(() => [UserError])
  errors: UserError[];
}
