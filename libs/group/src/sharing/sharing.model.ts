import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Plain, UserError } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { Member } from '../../../register/src/index.js';
import { SharingLevel } from '../api/group-words.js';

/** What a member lets leave its node, by class of asker. Each level lets leave all that those below it do. */
@ObjectType('Sharing', {})
@Plain()
export class Sharing implements Model.SharingPolicy {
  /** To the group’s DPO. */
  @Field(() => SharingLevel)
  groupDpo: Model.SharingLevel;

  /** To its lawyers. */
  @Field(() => SharingLevel)
  lawyers: Model.SharingLevel;

  /** To its other members. */
  @Field(() => SharingLevel)
  otherMembers: Model.SharingLevel;

  /** With CONTRACTS and above: documents are named too. */
  @Field(() => Boolean)
  documents: boolean;

  /** Whether askers may keep its last counts, for when its node does not answer. */
  @Field(() => Boolean)
  copies: boolean;

  /** Goes up with each change. */
  @Field(() => Int)
  version: number;
}

/** Left out: unchanged; of a first choice, what is proposed: FINDINGS, CONTRACTS, COUNTS, no documents, copies. */
@InputType()
export class ShareWithGroupInput {
  @Field(() => ID)
  memberId: string;

  @Field(() => SharingLevel, { nullable: true })
  groupDpo?: Model.SharingLevel | null;

  @Field(() => SharingLevel, { nullable: true })
  lawyers?: Model.SharingLevel | null;

  @Field(() => SharingLevel, { nullable: true })
  otherMembers?: Model.SharingLevel | null;

  @Field(() => Boolean, { nullable: true })
  documents?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  copies?: boolean | null;

  /** The version that was seen; 0 before a first choice. Left out: whatever it is. */
  @Field(() => Int, { nullable: true })
  version?: number | null;
}

@ObjectType()
export class SharingPayload {
  @Field(() => Member, { nullable: true })
  member: Member | null;

  @Field(() => [UserError])
  errors: UserError[];
}
