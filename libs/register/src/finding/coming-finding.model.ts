import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { Connection, Day, PageArgs } from '../../../graphql-kit/src/index.js';
import { FindingFilter } from './finding-filter.model.js';
import { Finding } from './finding.model.js';

/** What a rule will say, if nothing is done until then. */
@ObjectType()
export class ComingFinding {
  /** The first day on which it will hold. */
  @Field(() => Day)
  on: string;

  /** The last day to give notice, when the agreement that it is about renews itself: of several, the earliest. */
  @Field(() => Day, { nullable: true })
  noticeBy: string | null | Promise<string | null>;

  @Field(() => Finding)
  finding: Finding;
}

/** The earliest first. */
@ObjectType()
export class ComingFindingConnection extends Connection(ComingFinding, 'ComingFinding') {}

@ArgsType()
export class ComingFindingsArgs extends PageArgs {
  @Field(() => FindingFilter, { nullable: true })
  filter?: FindingFilter | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which they may begin. Left out, or before: tomorrow.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day that is too late. Left out: 24 months after the first one.' })
  to?: string | null;
}
