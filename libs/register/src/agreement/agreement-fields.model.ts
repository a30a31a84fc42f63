import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { AgreementKind, AgreementState, AgreementTemplate, AgreementVehicle } from '../vocabulary/vocabulary.js';
import { Beneficiary, Clause, Document, Oversight, Renewal, SubProcessing, SubProcessorNotice } from './agreement-parts.model.js';

/** An agreement of GDPR art. 28, an arrangement of art. 26 or a convention between public bodies: written and read alike. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export class AgreementFields implements Omit<Model.Agreement, 'id' | 'holderId' | 'providerId' | 'clauses'> {
  @Field(() => AgreementKind)
  kind: Model.Agreement['kind'];

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => AgreementState)
  state: Model.Agreement['state'];

  @Field(() => AgreementVehicle)
  vehicle: Model.Agreement['vehicle'];

  @Field(() => AgreementTemplate, { nullable: true })
  template: Model.Agreement['template'];

  /** The services that it covers. Null: not said. */
  @Field(() => [String], { nullable: true })
  services: string[] | null;

  @Field(() => Day, { nullable: true })
  procedureLaunchedOn: Model.Day | null;

  @Field(() => Day, { nullable: true })
  signedOn: Model.Day | null;

  /** The first day on which it holds. */
  @Field(() => Day, { nullable: true })
  from: Model.Day | null;

  /** The first day on which it no longer holds, renewals apart. */
  @Field(() => Day, { nullable: true })
  to: Model.Day | null;

  @Field(() => Renewal, { nullable: true })
  renewal: Renewal | null;

  /** Months of notice to prevent a renewal. */
  @Field(() => Int, { nullable: true })
  noticeMonths: number | null;

  /** The points of GDPR art. 28, found in the text or not. No entry: unknown. */
  @Field(() => [Clause], { nullable: true })
  clauses: Clause[] | null;

  @Field(() => SubProcessing, { nullable: true })
  subProcessing: SubProcessing | null;

  @Field(() => [SubProcessorNotice], { nullable: true })
  subProcessorNotices: SubProcessorNotice[] | null;

  @Field(() => [Beneficiary], { nullable: true })
  beneficiaries: Beneficiary[] | null;

  @Field(() => Oversight, { nullable: true })
  oversight: Oversight | null;

  @Field(() => [Document], { nullable: true })
  documents: Document[] | null;
}
