import { Directive, Field, ID, InputType, Int, ObjectType, OmitType, PartialType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { given, ifGiven } from '../ids/optional.js';
import { idIn } from '../ids/record-ids.js';
import { type Shown, shown } from '../ids/shown.js';
import { Node } from '../node/node.model.js';
import { ActivityFields } from './activity-fields.model.js';
import { partiesFrom, shownParties } from './parties.js';

/** A processing activity of a member's register: GDPR art. 30(1) when it is a controller, art. 30(2) when it serves others. */
@ObjectType({ implements: () => [Node] })
@Directive('@key(fields: "id")')
export class Activity extends ActivityFields {
  @Field(() => ID)
  id: string;

  /** Goes up with each change; a correction gives the one it has seen. */
  @Field(() => Int)
  version: number;
}

@InputType({ isAbstract: true })
class ActivityContent extends ActivityFields {
  /** Role JOINT_CONTROLLER: the arrangements of GDPR art. 26 said to cover it. */
  @Field(() => [ID], { nullable: true })
  arrangementIds: string[] | null;
}

@InputType()
export class RecordActivityInput extends ActivityContent {
  /** The member in whose register it is recorded. */
  @Field(() => ID)
  memberId: string;
}

/** Left out: unchanged. Null: cleared. A list or an object replaces the one that is there. */
@InputType()
export class CorrectActivityInput extends PartialType(OmitType(ActivityContent, [])) {
  @Field(() => ID)
  activityId: string;

  /** The version that was seen. */
  @Field(() => Int)
  version: number;
}

@InputType()
export class StopActivityInput {
  @Field(() => ID)
  activityId: string;

  @Field(() => Int)
  version: number;

  /** The first day on which it no longer takes place. */
  @Field(() => Day)
  to: Model.Day;
}

@InputType()
export class RemoveActivityInput {
  @Field(() => ID)
  activityId: string;

  @Field(() => Int)
  version: number;
}

export function shownActivity(kept: Kept<'ACTIVITY'>): Shown<'ACTIVITY'> {
  const activity = shown('ACTIVITY', kept);
  return {
    ...activity,
    jointControllers: shownParties(activity.jointControllers),
    onBehalfOf: shownParties(activity.onBehalfOf),
  };
}

/** What an input says of an activity; what it leaves out is not there. */
export function activityFrom(input: Partial<ActivityContent>, memberId: string): Partial<Omit<Model.Activity, 'id'>> {
  const { arrangementIds, jointControllers, onBehalfOf, ...fields } = input;
  return given({
    ...fields,
    jointControllers: ifGiven(jointControllers, (parties) => partiesFrom(parties, ['input', 'jointControllers'])),
    onBehalfOf: ifGiven(onBehalfOf, (parties) => partiesFrom(parties, ['input', 'onBehalfOf'])),
    arrangementIds: ifGiven(arrangementIds, (ids) =>
      ids.map((id, index) => idIn(memberId, 'AGREEMENT', id, ['input', 'arrangementIds', String(index)])),
    ),
  });
}
