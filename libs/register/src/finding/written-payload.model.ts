import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../../graphql-kit/src/index.js';
import { Finding } from './finding.model.js';

/** What a change of the register answers, besides what was changed. */
@ObjectType({ isAbstract: true })
export abstract class WrittenPayload {
  /** Findings of the registers that were changed that hold on a day on which they did not. Null: they are examined after the change. */
  @Field(() => [Finding], { nullable: true })
  opened: Finding[] | null;

  /** Those that no longer hold on a day on which they did: as they are now, or as they were when nothing is left of them. */
  @Field(() => [Finding], { nullable: true })
  closed: Finding[] | null;

  @Field(() => [UserError])
  errors: UserError[];
}
