import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { NoticeDecision, OversightOutcome } from '../vocabulary/vocabulary.js';
import { Beneficiary } from './agreement-parts.model.js';

@InputType({ isAbstract: true })
class OfAgreement {
  @Field(() => ID)
  agreementId: string;

  /** The version that was seen. */
  @Field(() => Int)
  version: number;
}

/** What the text says of one point of GDPR art. 28: who reviews it, and when, is kept. */
@InputType()
export class ReviewClauseInput extends OfAgreement {
  /** The point: `28.3.a` for art. 28(3)(a), `28.3.0-duration` for the duration that art. 28(3) asks for… */
  @Field(() => String)
  clauseId: string;

  /** Null: unknown. */
  @Field(() => Boolean, { nullable: true })
  present: Model.Fact;

  @Field(() => String, { nullable: true })
  page: string | null;

  @Field(() => String, { nullable: true })
  quote: string | null;
}

/** Bodies that join a shared agreement: at most 100 at a time. */
@InputType()
export class AddBeneficiariesInput extends OfAgreement {
  @Field(() => [Beneficiary])
  beneficiaries: Beneficiary[];
}

/** Bodies taken out of a shared agreement, told by the id of the member, the SIREN, or else the name. */
@InputType()
export class RemoveBeneficiariesInput extends OfAgreement {
  @Field(() => [ID], { nullable: true })
  memberIds: string[] | null;

  @Field(() => [String], { nullable: true })
  sirens: string[] | null;

  /** For bodies that have neither. */
  @Field(() => [String], { nullable: true })
  names: string[] | null;
}

/** The provider gives notice of a new sub-processor (GDPR art. 28(2)). */
@InputType()
export class RecordSubProcessorNoticeInput extends OfAgreement {
  @Field(() => ID)
  providerId: string;

  @Field(() => Day)
  notifiedOn: Model.Day;

  /** The last day to object. */
  @Field(() => Day, { nullable: true })
  objectionDeadline: Model.Day | null;
}

/** The answer to a new sub-processor. */
@InputType()
export class AnswerSubProcessorNoticeInput extends OfAgreement {
  @Field(() => ID)
  providerId: string;

  /** The notice, when the same provider was notified more than once. */
  @Field(() => Day)
  notifiedOn: Model.Day;

  @Field(() => NoticeDecision)
  decision: 'ACCEPTED' | 'OBJECTED';

  @Field(() => Day)
  decidedOn: Model.Day;
}

/** A check of the provider was made (GDPR art. 28(3)(h)). */
@InputType()
export class RecordOversightInput extends OfAgreement {
  @Field(() => Day)
  lastOn: Model.Day;

  @Field(() => OversightOutcome, { nullable: true })
  outcome: Model.Oversight['outcome'];

  /** Left out: reckoned from the months between two checks, when they are known. */
  @Field(() => Day, { nullable: true })
  nextOn?: Model.Day | null;
}

/** A file that was sent to `/files/<member>` becomes a document of the agreement. */
@InputType()
export class AttachDocumentInput extends OfAgreement {
  @Field(() => String)
  name: string;

  /** SHA-256 of the content, 64 hexadecimal digits. */
  @Field(() => String)
  sha256: string;
}

@InputType()
export class DetachDocumentInput extends OfAgreement {
  @Field(() => String)
  sha256: string;
}
