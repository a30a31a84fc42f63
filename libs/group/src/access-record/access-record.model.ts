import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateTime, Plain } from '../../../graphql-kit/src/index.js';
import { GroupMember, GroupNode } from '../api/group-member.model.js';
import { AccessPurpose, SharingLevel } from '../api/group-words.js';

export const AskerRole = { GROUP_DPO: 'GROUP_DPO', LAWYER: 'LAWYER', MEMBER: 'MEMBER', NODE: 'NODE' } as const;
registerEnumType(AskerRole, {
  name: 'AskerRole',
  description:
    'As whom a question was asked. MEMBER: for another member. NODE: a node itself, about an agreement that its member relies on.',
});

export const AccessServed = { LIVE: 'LIVE', REFUSED: 'REFUSED' } as const;
registerEnumType(AccessServed, { name: 'AccessServed', description: 'Whether something left: REFUSED, nothing did.' });

/** A question that reached a member’s data: who, why, what left. */
@ObjectType()
@Plain()
export class AccessRecord {
  @Field(() => DateTime)
  at: string;

  /** The node that asked, as its signature proves it. */
  @Field(() => GroupNode)
  fromNode: GroupNode;

  /** The member for which it was asked; null: for the group. */
  @Field(() => GroupMember, { nullable: true })
  fromMember: GroupMember | null;

  @Field(() => AskerRole)
  role: string;

  /** A pseudonym, the same for a person at each question; its node knows who it is. */
  @Field(() => String)
  person: string;

  @Field(() => AccessPurpose)
  purpose: string;

  @Field(() => String, { nullable: true })
  note: string | null;

  /** Such as `findings.page@1`. */
  @Field(() => String)
  operation: string;

  /** The same in plain words, in the viewer’s language. */
  @Field(() => String)
  inWords: string;

  @Field(() => SharingLevel)
  level: string;

  /** How many rows left. */
  @Field(() => Int)
  rows: number;

  @Field(() => AccessServed)
  served: string;

  /** Of the whole question, the same at every member. */
  @Field(() => ID)
  queryId: string;
}

/** The last first. */
@ObjectType()
export class AccessRecordConnection extends Connection(AccessRecord, 'AccessRecord') {}
