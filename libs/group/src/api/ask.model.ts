import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { Day, Duration, PageArgs } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { recordKey } from '../../../register/src/index.js';
import type { Ask } from '../ask/begin-question.js';
import { INTERACTIVE_MS, LONGEST_MS } from '../ask/limits.js';
import { AccessPurpose, OnMissing } from './group-words.js';

/** How the group is asked. */
@InputType()
export class AskInput {
  /** Each member that is asked reads it. */
  @Field(() => AccessPurpose)
  purpose: Model.AccessPurpose;

  /** What each member reads beside it, up to 500 characters. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { context: { fr: 'Au plus 500 caractères.', en: 'At most 500 characters.' } })
  note: string | null;

  @Field(() => OnMissing, { defaultValue: 'RETURN_PARTIAL', nullable: true })
  onMissing: 'RETURN_PARTIAL' | 'FAIL' | null;

  /** How old the last numbers of a member may be, when its node does not answer. `PT0S`: none. */
  @Field(() => Duration, { defaultValue: 'PT24H', nullable: true })
  maxCopyAge: number | null;

  /** Milliseconds, from 100 to 60,000. Beyond 3,000 each node has more time too: for exports. */
  @Field(() => Int, { defaultValue: INTERACTIVE_MS, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(100, { context: { fr: 'Au moins 100 ms.', en: 'At least 100 ms.' } })
  @Max(LONGEST_MS, { context: { fr: 'Au plus 60 000 ms.', en: 'At most 60,000 ms.' } })
  deadlineMs: number | null;

  /** Left out: all. */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(2000, { context: { fr: 'Au plus 2 000 membres.', en: 'At most 2,000 members.' } })
  members: string[] | null;
}

@ArgsType()
export class AskArgs {
  @Field(() => AskInput)
  @ValidateNested()
  @Type(() => AskInput)
  ask: AskInput;

  @Field(() => Day, { nullable: true, description: 'The day of the law and of the records. Left out: today.' })
  asOf?: string | null;
}

@ArgsType()
export class AskPageArgs extends PageArgs {
  @Field(() => AskInput)
  @ValidateNested()
  @Type(() => AskInput)
  ask: AskInput;

  @Field(() => Day, { nullable: true, description: 'The day of the law and of the records. Left out: today.' })
  asOf?: string | null;
}

/** An id that names no member finds none. */
export function askFrom({ purpose, note, onMissing, maxCopyAge, deadlineMs, members }: AskInput): Ask {
  return {
    purpose,
    note: note ?? null,
    onMissing: onMissing ?? 'RETURN_PARTIAL',
    maxCopyAge: typeof maxCopyAge === 'number' ? maxCopyAge : 86_400_000,
    deadlineMs: deadlineMs ?? INTERACTIVE_MS,
    memberIds: members?.map((id) => recordKey('MEMBER', id)?.id ?? '') ?? null,
  };
}
