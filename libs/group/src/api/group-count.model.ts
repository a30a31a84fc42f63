import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../graphql-kit/src/index.js';
import type { GroupCount as Counted } from '../merge/counts.js';

/** Of every member, as it is now. */
@ObjectType()
export class ExactCount {
  @Field(() => Int)
  value: number;
}

/** Of every member, some by the last numbers that they gave. */
@ObjectType()
export class MixedAgeCount {
  @Field(() => Int)
  value: number;

  @Field(() => DateTime)
  oldestDataAt: string;

  @Field(() => Int)
  membersFromCopy: number;
}

/** Members are missing: there are at least so many. */
@ObjectType()
export class LowerBoundCount {
  @Field(() => Int)
  atLeast: number;

  @Field(() => Int)
  membersMissing: number;

  @Field(() => Int)
  membersAnswered: number;
}

/** A number of the group that cannot be taken for a whole one when it is not. */
export const GroupCount = createUnionType({
  name: 'GroupCount',
  description: 'A number of the group. One that lacks members is of another type than a whole one.',
  types: () => [ExactCount, MixedAgeCount, LowerBoundCount] as const,
});

export function shownCount({ kind, ...count }: Counted): ExactCount | MixedAgeCount | LowerBoundCount {
  return Object.assign<ExactCount | MixedAgeCount | LowerBoundCount, typeof count>(new TYPES[kind](), count);
}

const TYPES = { EXACT: ExactCount, MIXED_AGE: MixedAgeCount, LOWER_BOUND: LowerBoundCount } as const;
