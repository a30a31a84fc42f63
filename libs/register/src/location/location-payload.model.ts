import { Field, Int, ObjectType } from '@nestjs/graphql';
import { WrittenPayload } from '../finding/written-payload.model.js';
import { Location } from './location.model.js';

@ObjectType()
export class LocationPayload extends WrittenPayload {
  @Field(() => Location, { nullable: true })
  location: Location | null;
}

@ObjectType()
export class AnswerForProviderPayload extends WrittenPayload {
  /** The places declared, and those whose country was not known and now is. */
  @Field(() => [Location], { nullable: true })
  locations: Location[] | null;

  /** How many uses already said something else of this kind of place, and were left as they are. */
  @Field(() => Int, { nullable: true })
  leftAsTheyAre: number | null;
}
