import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsString } from 'class-validator';
import { UserError } from '../../../graphql-kit/src/index.js';

export const FlawKind = {
  MISSING_ENTRY: 'MISSING_ENTRY',
  BROKEN_LINK: 'BROKEN_LINK',
  CHANGED_CONTENT: 'CHANGED_CONTENT',
  WRONG_HEAD: 'WRONG_HEAD',
} as const;
registerEnumType(FlawKind, { name: 'JournalFlawKind', description: 'What is wrong with an entry of a chain.' });

/** An entry that is not what the chain says. */
@ObjectType()
export class JournalFlaw {
  @Field(() => Int)
  seq: number;

  @Field(() => FlawKind)
  what: keyof typeof FlawKind;
}

/** What recomputing the chain of a member finds. */
@ObjectType()
export class JournalVerification {
  @Field(() => Int)
  entries: number;

  /** Entries of which something was struck out, as a later entry says. */
  @Field(() => Int)
  redacted: number;

  /** The link of the last entry: kept elsewhere, it proves that nothing before it was rewritten. */
  @Field(() => String, { nullable: true })
  head: string | null;

  /** Empty: the chain holds. */
  @Field(() => [JournalFlaw])
  flaws: JournalFlaw[];
}

/** Fields to strike out of the past of a record. What it says today is corrected first: that stays. */
@InputType()
export class RedactHistoryInput {
  /** Of a member, an activity, an engagement, a location or an agreement. */
  @Field(() => ID)
  @IsString()
  id: string;

  /** Names of fields, such as `dpo`. */
  @Field(() => [String])
  @ArrayMinSize(1, { context: { fr: 'Au moins un champ est attendu.', en: 'Expected at least one field.' } })
  @ArrayMaxSize(50, { context: { fr: 'Au plus 50 champs.', en: 'At most 50 fields.' } })
  fields: string[];
}

@ObjectType()
export class RedactHistoryPayload {
  /** How many entries were changed. */
  @Field(() => Int, { nullable: true })
  redacted: number | null;

  @Field(() => [UserError])
  errors: UserError[];
}
