import { Field, ObjectType } from '@nestjs/graphql';
import { ActivityFields } from '../../../register/src/index.js';

/** What RecordActivityInput starts from, in French as the register is. Null: the template says nothing, and the member answers. */
@ObjectType()
export class ActivityDraft extends ActivityFields {}

/** One of the activities that communes have most often: a start for a record of GDPR art. 30, to be checked and completed. */
@ObjectType('ActivityTemplate')
export class ShownTemplate {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  /** Who usually processes the data for the commune, and how sure the template is of itself. */
  @Field(() => String, { nullable: true })
  description: string | null;

  /** What it belongs to, such as human resources. */
  @Field(() => String, { nullable: true })
  domain: string | null;

  @Field(() => ActivityDraft)
  draft: ActivityDraft;
}
