import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Day, UserError } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { DecisionState } from './finding-words.js';
import { Finding } from './finding.model.js';

/** One decision on many findings, such as those of one provider in sixty communes: on all of them, or on none. */
@InputType()
export class DecideOnFindingsInput {
  /** From 1 to 100. */
  @Field(() => [ID])
  @ArrayMinSize(1, { context: { fr: 'Au moins un point d’attention est attendu.', en: 'Expected at least one finding.' } })
  @ArrayMaxSize(100, { context: { fr: 'Au plus 100 points d’attention.', en: 'At most 100 findings.' } })
  findingIds: string[];

  /** TO_DO and IN_PROGRESS leave it open, or open it again. */
  @Field(() => DecisionState)
  state: Model.FindingDecision['state'];

  @Field(() => String)
  reason: string;

  /** Who sees to it. */
  @Field(() => String, { nullable: true })
  owner: string | null;

  /** The day by which it has to be done. */
  @Field(() => Day, { nullable: true })
  dueOn: Model.Day | null;

  /** ACCEPTED and NOT_APPLICABLE: the first day on which it is open again. */
  @Field(() => Day, { nullable: true })
  until: Model.Day | null;
}

@ObjectType()
export class DecideOnFindingsPayload {
  /** In the order in which they were given. */
  @Field(() => [Finding], { nullable: true })
  findings: Finding[] | null;

  @Field(() => [UserError])
  errors: UserError[];
}
