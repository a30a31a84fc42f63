import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { UserError } from '../../../graphql-kit/src/index.js';
import { DecisionFields } from './decision.model.js';
import { Finding } from './finding.model.js';

/** One decision on many findings, such as those of one provider in sixty communes: on all of them, or on none. */
@InputType()
export class DecideOnFindingsInput extends DecisionFields {
  /** From 1 to 100. */
  @Field(() => [ID])
  @ArrayMinSize(1, { context: { fr: 'Au moins un point d’attention est attendu.', en: 'Expected at least one finding.' } })
  @ArrayMaxSize(100, { context: { fr: 'Au plus 100 points d’attention.', en: 'At most 100 findings.' } })
  findingIds: string[];
}

@ObjectType()
export class DecideOnFindingsPayload {
  /** In the order in which they were given. */
  @Field(() => [Finding], { nullable: true })
  findings: Finding[] | null;

  @Field(() => [UserError])
  errors: UserError[];
}
