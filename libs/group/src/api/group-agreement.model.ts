import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { Day, PageInfo, Plain } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { AgreementKind, AgreementState, AgreementVehicle, SubProcessingAuthorisation } from '../../../register/src/index.js';
import { AskPageArgs } from './ask.model.js';
import { GroupOrigin } from './group-finding.model.js';
import { GroupMember } from './group-member.model.js';
import { WhyNot } from './group-words.js';
import { ProviderSummary } from './provider-summary.model.js';
import { GroupReport } from './report.model.js';

/** All that is given holds together. Left out: all. */
@InputType()
export class GroupAgreementFilter {
  /** True: those that bind more than their holder. */
  @Field(() => Boolean, { nullable: true })
  shared?: boolean | null;

  /** With one of these providers, such as `siren 552100554`. */
  @Field(() => [String], { nullable: true })
  providerKeys?: string[] | null;

  /** Those whose last day is before this one. */
  @Field(() => Day, { nullable: true })
  endsBefore?: string | null;
}

@ArgsType()
export class GroupAgreementArgs extends AskPageArgs {
  @Field(() => GroupAgreementFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => GroupAgreementFilter)
  filter?: GroupAgreementFilter | null;
}

/** Whom an agreement names, and on which days it binds the provider towards them. */
@ObjectType()
@Plain()
export class GroupBeneficiary {
  /** Null: no member of the group. */
  @Field(() => GroupMember, { nullable: true })
  member: GroupMember | null;

  /** As the agreement names it. */
  @Field(() => String)
  name: string;

  @Field(() => Day, { nullable: true })
  conventionSignedOn: string | null;

  @Field(() => Day, { nullable: true })
  deliberationOn: string | null;

  /** Null, with `whyNot`: it never does. */
  @Field(() => Day, { nullable: true })
  bindsFrom: string | null;

  /** The first day on which it no longer does. */
  @Field(() => Day, { nullable: true })
  bindsTo: string | null;

  /** Null: it binds on the day. */
  @Field(() => WhyNot, { nullable: true })
  whyNot: string | null;
}

/** A point that GDPR art. 28(3) asks of the text. */
@ObjectType()
@Plain()
export class GroupClause {
  @Field(() => String)
  id: string;

  @Field(() => String)
  article: string;

  @Field(() => String)
  title: string;

  /** Null: unknown. */
  @Field(() => Boolean, { nullable: true })
  present: Model.Fact;

  @Field(() => String, { nullable: true })
  page: string | null;

  @Field(() => String, { nullable: true })
  quote: string | null;

  @Field(() => Day, { nullable: true })
  reviewedOn: string | null;
}

/** What the agreement says of further processors (GDPR art. 28(2) and 28(4)). */
@ObjectType()
@Plain()
export class GroupSubProcessing {
  @Field(() => SubProcessingAuthorisation, { nullable: true })
  authorisation: string | null;

  @Field(() => Day, { nullable: true })
  listedOn: string | null;

  @Field(() => Int, { nullable: true })
  noticeDays: number | null;

  @Field(() => Int, { nullable: true })
  objectionDays: number | null;
}

@ObjectType()
@Plain()
export class GroupDocument {
  @Field(() => String)
  name: string;

  @Field(() => String)
  sha256: string;

  @Field(() => String)
  mediaType: string;

  @Field(() => Day)
  addedOn: string;
}

/** An agreement, as its holder shares it. */
@ObjectType()
@Plain()
export class GroupAgreement {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => AgreementKind)
  kind: string;

  @Field(() => AgreementVehicle)
  vehicle: string;

  @Field(() => AgreementState)
  state: string;

  @Field(() => ProviderSummary, { nullable: true })
  provider: ProviderSummary | null;

  @Field(() => Day, { nullable: true })
  signedOn: string | null;

  @Field(() => Day, { nullable: true })
  from: string | null;

  @Field(() => Day, { nullable: true })
  to: string | null;

  @Field(() => [GroupBeneficiary])
  beneficiaries: GroupBeneficiary[];

  /** Every point, said or not. */
  @Field(() => [GroupClause])
  clauses: GroupClause[];

  @Field(() => GroupSubProcessing, { nullable: true })
  subProcessing: GroupSubProcessing | null;

  /** Null: the holder does not open them. */
  @Field(() => [GroupDocument], { nullable: true })
  documents: GroupDocument[] | null;

  /** The fields that the holder’s level hides. */
  @Field(() => [String])
  withheld: string[];
}

@ObjectType()
export class GroupAgreementEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => GroupOrigin)
  origin: GroupOrigin;

  @Field(() => GroupAgreement)
  node: GroupAgreement;
}

/** By title, of all holders in one order. */
@ObjectType()
export class GroupAgreementConnection {
  /** Null: a member is missing, and the question asked for all or nothing. */
  @Field(() => [GroupAgreementEdge], { nullable: true })
  edges: GroupAgreementEdge[] | null;

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => GroupReport)
  report: GroupReport;
}
