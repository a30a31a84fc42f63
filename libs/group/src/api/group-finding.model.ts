import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { CountryCode, DateTime, Day, Json, PageInfo, Plain } from '../../../graphql-kit/src/index.js';
import type { Theme } from '../../../law/src/index.js';
import type * as Model from '../../../model/src/index.js';
import {
  Certainty,
  DecisionState,
  FindingNature,
  FindingSubject,
  FindingTheme,
  MemberKind,
  Rule,
  Severity,
  SubjectType,
} from '../../../register/src/index.js';
import { AskPageArgs } from './ask.model.js';
import { GroupCount } from './group-count.model.js';
import { GroupMember } from './group-member.model.js';
import { Served, SharingLevel } from './group-words.js';
import { GroupReport } from './report.model.js';
import { ProviderSummary } from './provider-summary.model.js';

/** All that is given holds together; of a list, one is enough. Left out: all. */
@InputType()
export class GroupFindingFilter {
  @Field(() => [FindingTheme], { nullable: true })
  themes?: Theme[] | null;

  /** Codes, such as `LOC-001`. */
  @Field(() => [String], { nullable: true })
  rules?: string[] | null;

  /** This one and worse. */
  @Field(() => Severity, { nullable: true })
  severityAtLeast?: Model.Severity | null;

  @Field(() => [FindingNature], { nullable: true })
  natures?: Model.Nature[] | null;

  @Field(() => Certainty, { nullable: true })
  certainty?: Model.Certainty | null;

  /** Those that name one of these countries. */
  @Field(() => [CountryCode], { nullable: true })
  countries?: string[] | null;

  @Field(() => [MemberKind], { nullable: true })
  memberKinds?: string[] | null;

  @Field(() => [SubjectType], { nullable: true })
  subjectTypes?: Model.SubjectType[] | null;

  /** Providers, by a key that `group { providers }` gives: `siren 552100554`, `vat …`, `lei …`, `domain …`. */
  @Field(() => [String], { nullable: true })
  providerKeys?: string[] | null;

  /** True: those that a decision closes on the day. False: those that are open. */
  @Field(() => Boolean, { nullable: true })
  decided?: boolean | null;
}

@ArgsType()
export class GroupFindingArgs extends AskPageArgs {
  @Field(() => GroupFindingFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => GroupFindingFilter)
  filter?: GroupFindingFilter | null;
}

/** Where a row comes from. */
@ObjectType()
@Plain()
export class GroupOrigin {
  @Field(() => GroupMember)
  member: GroupMember;

  /** What the member lets this asker see. */
  @Field(() => SharingLevel)
  level: string;

  @Field(() => Served)
  served: string;

  @Field(() => DateTime)
  dataAt: string;
}

/** What was decided about a finding: never why. */
@ObjectType()
@Plain()
export class GroupDecision {
  @Field(() => DecisionState)
  state: string;

  @Field(() => Day, { nullable: true })
  until: string | null;
}

/** A finding of a member, wherever it is hosted: something to check, never a verdict. */
@ObjectType()
@Plain()
export class GroupFinding {
  /** `node(id)` finds it on the node of its member. */
  @Field(() => ID)
  id: string;

  @Field(() => Rule)
  rule: Rule;

  @Field(() => Severity)
  severity: string;

  @Field(() => FindingNature)
  nature: string;

  @Field(() => Certainty)
  certainty: string;

  /** It holds on every day from this one… */
  @Field(() => Day)
  from: string;

  /** …until the day before this one. */
  @Field(() => Day, { nullable: true })
  to: string | null;

  @Field(() => FindingSubject)
  subject: FindingSubject;

  @Field(() => ProviderSummary, { nullable: true })
  provider: ProviderSummary | null;

  @Field(() => [CountryCode])
  countries: string[];

  /** What was found, in the viewer's language. */
  @Field(() => String)
  explanation: string;

  /** What to do about it. */
  @Field(() => String)
  remedy: string;

  /** The facts to find out, as paths of the format, when it cannot be ruled out. */
  @Field(() => [String])
  missing: string[];

  @Field(() => Json, { nullable: true })
  facts: Record<string, unknown> | null;

  @Field(() => GroupDecision, { nullable: true })
  decision: GroupDecision | null;

  /** The fields that the member's level hides: null there means "not shared", not "none". */
  @Field(() => [String])
  withheld: string[];
}

@ObjectType()
export class GroupFindingEdge {
  /** The list goes on after it for fifteen minutes. */
  @Field(() => String)
  cursor: string;

  @Field(() => GroupOrigin)
  origin: GroupOrigin;

  @Field(() => GroupFinding)
  node: GroupFinding;
}

/** The worst first, of all members in one order. */
@ObjectType()
export class GroupFindingConnection {
  /** Null: a member is missing, and the question asked for all or nothing. */
  @Field(() => [GroupFindingEdge], { nullable: true })
  edges: GroupFindingEdge[] | null;

  @Field(() => [GroupFinding], { nullable: true })
  nodes: GroupFinding[] | null;

  @Field(() => GroupCount, { nullable: true })
  established: typeof GroupCount | null;

  /** What cannot be ruled out until somebody says more. */
  @Field(() => GroupCount, { nullable: true })
  unknown: typeof GroupCount | null;

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => GroupReport)
  report: GroupReport;

  /** How many of the members that answered are being examined again. */
  @Field(() => Int)
  pendingMembers: number;
}
