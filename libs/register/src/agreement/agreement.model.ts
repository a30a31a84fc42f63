import { Directive, Field, ID, InputType, Int, ObjectType, OmitType, PartialType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { Node } from '../node/node.model.js';
import { AgreementFields } from './agreement-fields.model.js';

/** An agreement of GDPR art. 28, an arrangement of art. 26, or a convention between public bodies. */
@ObjectType({ implements: () => [Node] })
@Directive('@key(fields: "id")')
export class Agreement extends AgreementFields {
  @Field(() => ID)
  id: string;

  /** Goes up with each change; a correction gives the one it has seen. */
  @Field(() => Int)
  version: number;

  /** The member that holds it, here or on another node; for a shared one, the lead buyer. */
  @Field(() => ID)
  holderId: string;
}

@InputType({ isAbstract: true })
export class AgreementContent extends AgreementFields {
  @Field(() => ID, { nullable: true })
  providerId: string | null;

  /** The member that holds it. Null: the member in whose register it is. */
  @Field(() => ID, { nullable: true })
  holderId: string | null;
}

@InputType()
export class RecordAgreementInput extends AgreementContent {
  @Field(() => ID)
  memberId: string;
}

/** Left out: unchanged. Null: cleared. A list or an object replaces the one that is there. */
@InputType()
export class CorrectAgreementInput extends PartialType(OmitType(AgreementContent, [])) {
  @Field(() => ID)
  agreementId: string;

  /** The version that was seen. */
  @Field(() => Int)
  version: number;
}

/** The agreement is signed: from which day it binds, and until when. */
@InputType()
export class SignAgreementInput {
  @Field(() => ID)
  agreementId: string;

  @Field(() => Int)
  version: number;

  @Field(() => Day)
  signedOn: Model.Day;

  /** Left out: unchanged. */
  @Field(() => Day, { nullable: true })
  from?: Model.Day | null;

  /** Left out: unchanged. */
  @Field(() => Day, { nullable: true })
  to?: Model.Day | null;
}

@InputType()
export class TerminateAgreementInput {
  @Field(() => ID)
  agreementId: string;

  @Field(() => Int)
  version: number;

  /** The first day on which it no longer holds. */
  @Field(() => Day)
  to: Model.Day;
}

@InputType()
export class RemoveAgreementInput {
  @Field(() => ID)
  agreementId: string;

  @Field(() => Int)
  version: number;
}
