import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DateTime, Json } from '../../../graphql-kit/src/index.js';
import { Member } from '../member/member.model.js';

export const RecordAction = {
  CREATED: 'CREATED',
  UPDATED: 'UPDATED',
  ENDED: 'ENDED',
  DELETED: 'DELETED',
  REDACTED: 'REDACTED',
} as const;
registerEnumType(RecordAction, {
  name: 'RecordAction',
  description: 'DELETED: entered by mistake, and taken out. REDACTED: something was struck out of the history (GDPR art. 17).',
});

export const RecordKind = {
  MEMBER: 'MEMBER',
  ACTIVITY: 'ACTIVITY',
  PROVIDER: 'PROVIDER',
  ENGAGEMENT: 'ENGAGEMENT',
  LOCATION: 'LOCATION',
  AGREEMENT: 'AGREEMENT',
  DECISION: 'DECISION',
} as const;
registerEnumType(RecordKind, { name: 'RecordKind', description: 'What a record is.' });

/** The record that a change is about. Removed records keep their id: `node(id)` answers null. */
@ObjectType()
export class ChangedRecord {
  @Field(() => RecordKind)
  type: keyof typeof RecordKind;

  @Field(() => ID)
  id: string;

  /** After the change. */
  @Field(() => Int)
  version: number;
}

/** One change of one record of a member. */
@ObjectType()
export class RecordChange {
  /** Give it as `since` to go on after this change. */
  @Field(() => String)
  cursor: string;

  @Field(() => DateTime)
  at: string;

  @Field(() => Member, { nullable: true })
  member: Member | null;

  @Field(() => RecordAction)
  action: keyof typeof RecordAction;

  @Field(() => ChangedRecord)
  record: ChangedRecord;

  /** The names of the fields that it changed. */
  @Field(() => [String])
  changedFields: string[];
}

/** Changes in the order in which they were made. None is skipped, and none comes twice. */
@ObjectType()
export class RecordChanges {
  @Field(() => [RecordChange])
  nodes: RecordChange[];

  /** Where to go on: keep it. Null only when nothing ever changed. */
  @Field(() => String, { nullable: true })
  endCursor: string | null;

  /** Whether more is there to be read now. */
  @Field(() => Boolean)
  hasMore: boolean;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => String, { nullable: true, description: 'The cursor to go on after. Left out: from the first change.' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  since: string | null;

  @Field(() => Int, { defaultValue: 200, description: 'From 1 to 1000.' })
  @IsInt()
  @Min(1)
  @Max(1000)
  first: number;
}

/** What one field said before and after. */
@ObjectType()
export class FieldDifference {
  @Field(() => String)
  field: string;

  @Field(() => Json, { nullable: true })
  before: unknown;

  @Field(() => Json, { nullable: true })
  after: unknown;
}

/** One entry of the history of a record. */
@ObjectType()
export class HistoryEntry {
  /** Its place in the chain of the member. */
  @Field(() => Int)
  seq: number;

  @Field(() => DateTime)
  at: string;

  @Field(() => RecordAction)
  action: keyof typeof RecordAction;

  @Field(() => Int)
  version: number;

  /** Who made it. Null: the node itself, or somebody whose account was erased. */
  @Field(() => String, { nullable: true })
  by: string | null;

  /** SESSION, TOKEN, COMMAND_LINE or NODE. */
  @Field(() => String)
  through: string;

  @Field(() => [FieldDifference])
  differences: FieldDifference[];
}

@ArgsType()
export class HistoryArgs {
  @Field(() => ID, { description: 'Of a member, an activity, an engagement, a location, an agreement or a provider.' })
  @IsString()
  id: string;

  @Field(() => Int, { defaultValue: 50, description: 'From 1 to 200.' })
  @IsInt()
  @Min(1)
  @Max(200)
  first: number;

  @Field(() => Int, { nullable: true, description: 'Only what came before this entry of the chain.' })
  @IsOptional()
  @IsInt()
  before: number | null;
}
