import { Field, ObjectType } from '@nestjs/graphql';
import { WrittenPayload } from '../finding/written-payload.model.js';
import { Activity } from './activity.model.js';

@ObjectType()
export class ActivityPayload extends WrittenPayload {
  @Field(() => Activity, { nullable: true })
  activity: Activity | null;
}
