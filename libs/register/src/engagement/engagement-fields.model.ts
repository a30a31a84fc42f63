import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { EngagementRole } from '../vocabulary/vocabulary.js';

/** The use of a provider's service: written and read alike. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export class EngagementFields implements Pick<Model.Engagement, 'service' | 'role' | 'from' | 'to'> {
  @Field(() => String)
  service: string;

  @Field(() => EngagementRole)
  role: Model.Engagement['role'];

  /** The first day. */
  @Field(() => Day, { nullable: true })
  from: Model.Day | null;

  /** The first day on which it is no longer used. */
  @Field(() => Day, { nullable: true })
  to: Model.Day | null;
}
