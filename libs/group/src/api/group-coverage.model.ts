import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, PageInfo, Plain } from '../../../graphql-kit/src/index.js';
import { Certainty, Rule, Severity } from '../../../register/src/index.js';
import { GroupMember } from './group-member.model.js';
import { CoverageState, WhyNot } from './group-words.js';
import { ProviderSummary } from './provider-summary.model.js';
import { GroupReport } from './report.model.js';

/** The agreement that a cell is about. */
@ObjectType()
@Plain()
export class CoverageAgreement {
  @Field(() => ID)
  id: string;

  /** Null: its holder does not share it. */
  @Field(() => String, { nullable: true })
  title: string | null;

  /** Null: no member of the group as it is now. */
  @Field(() => GroupMember, { nullable: true })
  holder: GroupMember | null;

  @Field(() => Day, { nullable: true })
  signedOn: string | null;

  @Field(() => Day, { nullable: true })
  from: string | null;

  @Field(() => Day, { nullable: true })
  to: string | null;
}

/** What the rules say of the member’s uses of the provider, on the day. */
@ObjectType()
@Plain()
export class CoverageFinding {
  @Field(() => Rule)
  rule: Rule;

  @Field(() => Severity)
  severity: string;

  @Field(() => Certainty)
  certainty: string;

  @Field(() => Day)
  from: string;

  @Field(() => Day, { nullable: true })
  to: string | null;
}

/** Whether an agreement really binds a provider towards a member. */
@ObjectType()
@Plain()
export class CoverageCell {
  @Field(() => GroupMember)
  member: GroupMember;

  @Field(() => CoverageState)
  state: string;

  @Field(() => CoverageAgreement, { nullable: true })
  agreement: CoverageAgreement | null;

  /** When the holder’s node said it; null: the agreement is on the member’s own node. */
  @Field(() => DateTime, { nullable: true })
  confirmedAt: string | null;

  /** Why the agreement that the member relies on does not bind it. */
  @Field(() => WhyNot, { nullable: true })
  whyNot: string | null;

  @Field(() => [CoverageFinding])
  findings: CoverageFinding[];

  /** The fields that the member’s level hides. */
  @Field(() => [String])
  withheld: string[];
}

@ObjectType()
@Plain()
export class CoverageRow {
  @Field(() => ProviderSummary)
  provider: ProviderSummary;

  /** Of the members that use it, and of those that an agreement with it names. */
  @Field(() => [CoverageCell])
  cells: CoverageCell[];
}

/** Provider by provider, by name. */
@ObjectType()
export class GroupCoverage {
  /** Null: a member is missing, and the question asked for all or nothing. */
  @Field(() => [CoverageRow], { nullable: true })
  rows: CoverageRow[] | null;

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => GroupReport)
  report: GroupReport;
}
