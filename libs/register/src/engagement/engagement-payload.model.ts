import { Field, ObjectType } from '@nestjs/graphql';
import { WrittenPayload } from '../finding/written-payload.model.js';
import { Engagement } from './engagement.model.js';

@ObjectType()
export class EngagementPayload extends WrittenPayload {
  @Field(() => Engagement, { nullable: true })
  engagement: Engagement | null;
}
