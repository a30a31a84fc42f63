import { Field, ID, InputType, Int, ObjectType, OmitType, PartialType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { given, ifGiven } from '../ids/optional.js';
import { idIn, keyFrom } from '../ids/record-ids.js';
import { type Shown, shown } from '../ids/shown.js';
import { Node } from '../node/node.model.js';
import { LocationFields } from './location-fields.model.js';

/** Where data is, or from where it can be reached. Storage and access are locations; control of the provider is not. */
@ObjectType({ implements: () => [Node] })
export class Location extends LocationFields {
  @Field(() => ID)
  id: string;

  /** Goes up with each change; a correction gives the one it has seen. */
  @Field(() => Int)
  version: number;
}

@InputType({ isAbstract: true })
class LocationContent extends LocationFields {
  /** At a provider: exactly one of `engagementId` and `activityId` is given. */
  @Field(() => ID, { nullable: true })
  engagementId: string | null;

  /** At the member itself. */
  @Field(() => ID, { nullable: true })
  activityId: string | null;

  /** The provider that runs the place, when not the engagement's own. */
  @Field(() => ID, { nullable: true })
  operatorId: string | null;
}

@InputType()
export class DeclareLocationInput extends LocationContent {
  @Field(() => ID)
  memberId: string;
}

/** Left out: unchanged. Null: cleared. A list or an object replaces the one that is there. */
@InputType()
export class CorrectLocationInput extends PartialType(OmitType(LocationContent, [])) {
  @Field(() => ID)
  locationId: string;

  /** The version that was seen. */
  @Field(() => Int)
  version: number;
}

@InputType()
export class EndLocationInput {
  @Field(() => ID)
  locationId: string;

  @Field(() => Int)
  version: number;

  /** The first day on which data is no longer there. */
  @Field(() => Day)
  to: Model.Day;
}

@InputType()
export class RemoveLocationInput {
  @Field(() => ID)
  locationId: string;

  @Field(() => Int)
  version: number;
}

/** One answer about where a provider's service keeps or reaches data, for every member that uses it. */
@InputType()
export class AnswerForProviderInput extends LocationFields {
  @Field(() => ID)
  providerId: string;

  /** Only where this service is used. Null: all of the provider's services. */
  @Field(() => String, { nullable: true })
  service: string | null;

  /** Only for these members. Null: all those whose register the viewer keeps. */
  @Field(() => [ID], { nullable: true })
  memberIds: string[] | null;
}

export function shownLocation(kept: Kept<'LOCATION'>): Shown<'LOCATION'> {
  return shown('LOCATION', kept);
}

/** What an input says of a place; what it leaves out is not there. */
export function locationFrom(input: Partial<LocationContent>, memberId: string): Partial<Omit<Model.DataLocation, 'id'>> {
  const { engagementId, activityId, operatorId, ...fields } = input;
  return given({
    ...fields,
    engagementId: ifGiven(engagementId, (id) => idIn(memberId, 'ENGAGEMENT', id, ['input', 'engagementId'])),
    activityId: ifGiven(activityId, (id) => idIn(memberId, 'ACTIVITY', id, ['input', 'activityId'])),
    operatorId: ifGiven(operatorId, (id) => keyFrom('PROVIDER', id, ['input', 'operatorId']).id),
  });
}
