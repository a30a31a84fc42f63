import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { CountryCode, Day, PageInfo, Plain } from '../../../graphql-kit/src/index.js';
import { ActivityRole, ActivityStage, LegalBasis, LocationKind } from '../../../register/src/index.js';
import { AskPageArgs } from './ask.model.js';
import { GroupOrigin } from './group-finding.model.js';
import { GroupReport } from './report.model.js';

@ArgsType()
export class GroupActivityArgs extends AskPageArgs {
  @Field(() => String, { nullable: true, description: 'In their name, without regard to case and accents.' })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;
}

@ObjectType()
@Plain()
export class GroupPurpose {
  @Field(() => String)
  name: string;

  @Field(() => LegalBasis, { nullable: true })
  legalBasis: string | null;

  @Field(() => String, { nullable: true })
  legalText: string | null;
}

@ObjectType()
@Plain()
export class GroupDataCategory {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  special: string | null;

  @Field(() => String, { nullable: true })
  retention: string | null;
}

@ObjectType()
@Plain()
export class GroupTransferTool {
  @Field(() => String)
  tool: string;

  @Field(() => Day, { nullable: true })
  signedOn: string | null;

  @Field(() => Day, { nullable: true })
  to: string | null;
}

@ObjectType()
@Plain()
export class GroupPlace {
  @Field(() => LocationKind)
  kind: string;

  @Field(() => CountryCode, { nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true })
  provider: string | null;

  @Field(() => Day, { nullable: true })
  from: string | null;

  @Field(() => Day, { nullable: true })
  to: string | null;

  /** How the place is known. */
  @Field(() => String, { nullable: true })
  evidence: string | null;

  @Field(() => [GroupTransferTool])
  transferTools: GroupTransferTool[];
}

/** An activity of a member that shares its register. Never its security measures, nor a contact. */
@ObjectType()
@Plain()
export class GroupActivity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => ActivityRole)
  role: string;

  @Field(() => ActivityStage)
  stage: string;

  @Field(() => [GroupPurpose])
  purposes: GroupPurpose[];

  /** Null: not answered. */
  @Field(() => [String], { nullable: true })
  dataSubjects: string[] | null;

  @Field(() => [GroupDataCategory], { nullable: true })
  data: GroupDataCategory[] | null;

  @Field(() => [String], { nullable: true })
  recipients: string[] | null;

  @Field(() => [GroupPlace])
  locations: GroupPlace[];
}

@ObjectType()
export class GroupActivityEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => GroupOrigin)
  origin: GroupOrigin;

  @Field(() => GroupActivity)
  node: GroupActivity;
}

/** By name, of all members that share their register in one order. */
@ObjectType()
export class GroupActivityConnection {
  /** Null: a member is missing, and the question asked for all or nothing. */
  @Field(() => [GroupActivityEdge], { nullable: true })
  edges: GroupActivityEdge[] | null;

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => GroupReport)
  report: GroupReport;
}
