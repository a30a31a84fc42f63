import { Field, ObjectType } from '@nestjs/graphql';
import { CountryCode } from '../../../graphql-kit/src/index.js';
import { LocationKind } from '../../../register/src/index.js';
import { GroupCount } from './group-count.model.js';
import { LocationStanding } from './group-words.js';
import { GroupReport } from './report.model.js';

/** Places of one kind in one country, on the day. */
@ObjectType()
export class GroupLocationGroup {
  /** Null: nobody said. `EU`: somewhere in the Union. */
  @Field(() => CountryCode, { nullable: true })
  country: string | null;

  @Field(() => LocationKind)
  kind: string;

  @Field(() => LocationStanding)
  standing: string;

  @Field(() => GroupCount)
  locations: typeof GroupCount;

  /** In how many members. */
  @Field(() => GroupCount)
  members: typeof GroupCount;
}

/** Where the group’s data is, and from where it is reached: for a map. */
@ObjectType()
export class GroupLocations {
  /** Null: a member is missing, and the question asked for all or nothing. */
  @Field(() => [GroupLocationGroup], { nullable: true })
  groups: GroupLocationGroup[] | null;

  @Field(() => GroupReport)
  report: GroupReport;
}
