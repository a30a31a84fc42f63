import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CountryCode, Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { EvidenceKind, KeyCustody, LocationAccess, LocationKind, TiaOutcome } from '../vocabulary/vocabulary.js';

/** How a place is known. */
@ObjectType()
@InputType('EvidenceInput', {})
export class Evidence implements Model.Evidence {
  @Field(() => EvidenceKind)
  kind: Model.Evidence['kind'];

  @Field(() => Day, { nullable: true })
  on: Model.Day | null;

  @Field(() => String, { nullable: true })
  url: string | null;
}

/** Transfer impact assessment (CJEU C-311/18; clause 14 of the clauses of 2021). */
@ObjectType()
@InputType('TransferImpactAssessmentInput', {})
export class TransferImpactAssessment implements Model.TransferImpactAssessment {
  @Field(() => Day)
  doneOn: Model.Day;

  @Field(() => TiaOutcome, { nullable: true })
  outcome: Model.TransferImpactAssessment['outcome'];

  @Field(() => Day, { nullable: true })
  reviewBy: Model.Day | null;
}

/** What is said to cover a transfer (GDPR chapter V). */
@ObjectType()
@InputType('TransferToolInput', {})
export class TransferTool implements Model.TransferTool {
  /** A code such as ADQ, SCC-2021, BCR-P or DER-49-1-a. */
  @Field(() => String)
  tool: Model.TransferToolCode;

  /** Of the standard contractual clauses, 1 to 4. */
  @Field(() => Int, { nullable: true })
  module: Model.TransferTool['module'];

  /** The legal entity that receives. */
  @Field(() => String, { nullable: true })
  importer: string | null;

  @Field(() => Day, { nullable: true })
  signedOn: Model.Day | null;

  /** The first day on which it no longer holds. */
  @Field(() => Day, { nullable: true })
  to: Model.Day | null;

  /** GDPR art. 49: not for repeated transfers. */
  @Field(() => Boolean, { nullable: true })
  systematic: Model.Fact;

  /** Tool ADQ, decision limited to a sector: the recipient is confirmed to be within it. */
  @Field(() => Boolean, { nullable: true })
  scopeConfirmed: Model.Fact;

  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => TransferImpactAssessment, { nullable: true })
  tia: TransferImpactAssessment | null;
}

/** Where data is, or from where it can be reached: written and read alike. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export class LocationFields implements Omit<Model.DataLocation, 'id' | 'engagementId' | 'activityId' | 'operatorId'> {
  @Field(() => LocationKind)
  kind: Model.LocationKind;

  /** Null: unknown. */
  @Field(() => CountryCode, { nullable: true })
  country: Model.Country;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => LocationAccess, { nullable: true })
  access: Model.DataLocation['access'];

  @Field(() => KeyCustody, { nullable: true })
  keyCustody: Model.DataLocation['keyCustody'];

  /** The first day. */
  @Field(() => Day, { nullable: true })
  from: Model.Day | null;

  /** The first day on which data is no longer there. */
  @Field(() => Day, { nullable: true })
  to: Model.Day | null;

  @Field(() => Evidence, { nullable: true })
  evidence: Evidence | null;

  /** In order of preference: a fall-back is a second tool (GDPR art. 45, 46, 49). */
  @Field(() => [TransferTool], { nullable: true })
  transferTools: TransferTool[] | null;
}
