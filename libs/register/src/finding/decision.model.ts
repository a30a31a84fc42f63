import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, Plain } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { type Shown, shown } from '../ids/shown.js';
import { Node } from '../node/node.model.js';
import { Certainty, DecisionState, Severity } from './finding-words.js';

/** What is decided: the same when it is written and when it is read. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export abstract class DecisionFields {
  /** TO_DO and IN_PROGRESS leave the finding open, or open it again. */
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

  /** ACCEPTED and NOT_APPLICABLE: the first day on which it no longer holds, and the finding is open again. */
  @Field(() => Day, { nullable: true })
  until: Model.Day | null;
}

/** What people decided about a run of a rule: kept apart from the finding, which is open again when it worsens. */
@ObjectType({ implements: () => [Node] })
@Plain()
export class FindingDecision extends DecisionFields {
  @Field(() => ID)
  id: string;

  /** Goes up with each change; the history has them all. */
  @Field(() => Int)
  version: number;

  /** The name of the person or the tool. */
  @Field(() => String)
  decidedBy: string;

  @Field(() => DateTime)
  decidedAt: Model.Instant;

  /** What the finding was when it was taken: a worse one is open. */
  @Field(() => Certainty)
  certainty: Model.Certainty;

  @Field(() => Severity)
  severity: Model.Severity;
}

export function shownDecision(kept: Kept<'DECISION'>): Shown<'DECISION'> {
  return shown('DECISION', kept);
}
