import { ArgsType, Field, InputType, ObjectType, PickType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { SummaryDimension } from '../../../findings/src/index.js';
import { eachOnce, FindingSummaryDimension, FindingSummaryKey } from '../../../register/src/index.js';
import { AskArgs } from './ask.model.js';
import { GroupCount } from './group-count.model.js';
import { GroupFindingFilter } from './group-finding.model.js';
import { GroupReport } from './report.model.js';

@InputType({ description: 'Left out: all.' })
export class GroupSummaryFilter extends PickType(GroupFindingFilter, [
  'themes',
  'rules',
  'severityAtLeast',
  'certainty',
  'memberKinds',
]) {}

@ArgsType()
export class GroupSummaryArgs extends AskArgs {
  @Field(() => [FindingSummaryDimension], { description: 'Each once. None: everything together.' })
  @ArrayMaxSize(6, { context: eachOnce })
  @ArrayUnique({ context: eachOnce })
  by: SummaryDimension[];

  @Field(() => GroupSummaryFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => GroupSummaryFilter)
  filter?: GroupSummaryFilter | null;
}

@ObjectType()
export class GroupSummaryGroup {
  @Field(() => [FindingSummaryKey])
  keys: FindingSummaryKey[];

  @Field(() => GroupCount)
  established: typeof GroupCount;

  @Field(() => GroupCount)
  unknown: typeof GroupCount;
}

/** How many findings hold in the group on a day. What is established and what cannot be ruled out are never added up. */
@ObjectType()
export class GroupSummary {
  /** Null: a member is missing, and the question asked for all or nothing. */
  @Field(() => GroupCount, { nullable: true })
  established: typeof GroupCount | null;

  @Field(() => GroupCount, { nullable: true })
  unknown: typeof GroupCount | null;

  /** The largest first, at most 1000. */
  @Field(() => [GroupSummaryGroup], { nullable: true })
  groups: GroupSummaryGroup[] | null;

  @Field(() => GroupReport)
  report: GroupReport;
}
