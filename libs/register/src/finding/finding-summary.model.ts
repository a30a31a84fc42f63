import { ArgsType, Field, InputType, Int, ObjectType, PickType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique } from 'class-validator';
import { SUMMARY_DIMENSIONS, type SummaryDimension } from '../../../findings/src/index.js';
import { Day, Plain } from '../../../graphql-kit/src/index.js';
import { FindingFilter } from './finding-filter.model.js';
import { eachOnce } from './finding-page.model.js';

export const FindingSummaryDimension = Object.fromEntries(SUMMARY_DIMENSIONS.map((one) => [one, one]));
registerEnumType(FindingSummaryDimension, {
  name: 'FindingSummaryDimension',
  description: 'What a summary counts by. COUNTRY: a finding that names two counts under each.',
});

@InputType({ description: 'Left out: all.' })
export class FindingSummaryFilter extends PickType(FindingFilter, [
  'themes',
  'rules',
  'severityAtLeast',
  'certainty',
  'memberIds',
  'memberKinds',
]) {}

@ArgsType()
export class FindingSummaryArgs {
  @Field(() => [FindingSummaryDimension], { description: 'Each once. None: everything together.' })
  @ArrayMaxSize(6, { context: eachOnce })
  @ArrayUnique({ context: eachOnce })
  by: SummaryDimension[];

  @Field(() => FindingSummaryFilter, { nullable: true })
  filter?: FindingSummaryFilter | null;

  @Field(() => Day, { nullable: true, description: 'The day on which they hold. Left out: today.' })
  asOf?: string | null;
}

/** The answer of a group in one dimension. */
@ObjectType()
@Plain()
export class FindingSummaryKey {
  @Field(() => FindingSummaryDimension)
  dimension: SummaryDimension;

  /** A word, a code of a rule or of a country; null: these findings have none. */
  @Field(() => String, { nullable: true })
  value: string | null;
}

@ObjectType()
@Plain()
export class FindingSummaryGroup {
  @Field(() => [FindingSummaryKey])
  keys: FindingSummaryKey[];

  @Field(() => Int)
  established: number;

  @Field(() => Int)
  unknown: number;
}

/** How many findings hold on a day. What is established and what cannot be ruled out are never added up. */
@ObjectType()
export class FindingSummary {
  @Field(() => Int)
  established: Promise<number> | number;

  @Field(() => Int)
  unknown: Promise<number> | number;

  /** How many of the members that it speaks of are being examined again. */
  @Field(() => Int)
  pendingMembers: Promise<number> | number;

  /** The largest first, at most 1000. */
  @Field(() => [FindingSummaryGroup])
  groups: FindingSummaryGroup[];
}
