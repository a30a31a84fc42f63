import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { NoticeDecision, OversightOutcome, SubProcessingAuthorisation } from '../vocabulary/vocabulary.js';

/** How it goes on at its end. */
@ObjectType()
@InputType('RenewalInput', {})
export class Renewal implements Model.Renewal {
  @Field(() => Boolean)
  tacit: boolean;

  /** Null: without limit. */
  @Field(() => Int, { nullable: true })
  times: number | null;

  @Field(() => Int)
  months: number;
}

/** One point that GDPR art. 28 asks of the text, found in it or not. */
@ObjectType()
@InputType('ClauseInput', {})
export class Clause implements Model.Clause {
  /** The point: `28.3.a` for art. 28(3)(a), `28.3.0-duration` for the duration that art. 28(3) asks for… */
  @Field(() => String)
  id: string;

  /** Null: unknown. */
  @Field(() => Boolean, { nullable: true })
  present: Model.Fact;

  @Field(() => String, { nullable: true })
  page: string | null;

  @Field(() => String, { nullable: true })
  quote: string | null;

  @Field(() => Day, { nullable: true })
  reviewedOn: Model.Day | null;

  @Field(() => String, { nullable: true })
  reviewer: string | null;
}

/** What the agreement says of further processors (GDPR art. 28(2) and 28(4)). */
@ObjectType()
@InputType('SubProcessingInput', {})
export class SubProcessing implements Model.SubProcessing {
  @Field(() => SubProcessingAuthorisation, { nullable: true })
  authorisation: Model.SubProcessing['authorisation'];

  /** The providers listed. Null: no list was seen; empty: none. */
  @Field(() => [ID], { nullable: true })
  list: string[] | null;

  @Field(() => Day, { nullable: true })
  listedOn: Model.Day | null;

  /** Days of notice before a change. */
  @Field(() => Int, { nullable: true })
  noticeDays: number | null;

  /** Days to object. */
  @Field(() => Int, { nullable: true })
  objectionDays: number | null;
}

/** A change of sub-processors that the provider gave notice of (GDPR art. 28(2)). */
@ObjectType()
@InputType('SubProcessorNoticeInput', {})
export class SubProcessorNotice implements Model.SubProcessorNotice {
  /** The new sub-processor. */
  @Field(() => ID)
  providerId: string;

  @Field(() => Day)
  notifiedOn: Model.Day;

  /** The last day to object. */
  @Field(() => Day, { nullable: true })
  objectionDeadline: Model.Day | null;

  @Field(() => NoticeDecision, { nullable: true })
  decision: Model.SubProcessorNotice['decision'];

  @Field(() => Day, { nullable: true })
  decidedOn: Model.Day | null;
}

/** Whom a shared agreement binds besides its holder. A late or unsigned accession covers nobody. */
@ObjectType()
@InputType('BeneficiaryInput', {})
export class Beneficiary implements Model.Beneficiary {
  /** The member of the group that it is. */
  @Field(() => ID, { nullable: true })
  memberId: string | null;

  /** The nine digits of a French legal entity. */
  @Field(() => String, { nullable: true })
  siren: string | null;

  @Field(() => String)
  name: string;

  @Field(() => Day, { nullable: true })
  conventionSignedOn: Model.Day | null;

  @Field(() => Day, { nullable: true })
  deliberationOn: Model.Day | null;

  @Field(() => Day, { nullable: true })
  from: Model.Day | null;

  @Field(() => Day, { nullable: true })
  to: Model.Day | null;
}

/** How the provider is checked over time (GDPR art. 28(1) and 28(3)(h)). */
@ObjectType()
@InputType('OversightInput', {})
export class Oversight implements Model.Oversight {
  @Field(() => String, { nullable: true })
  model: string | null;

  @Field(() => Int, { nullable: true })
  everyMonths: number | null;

  @Field(() => Day, { nullable: true })
  lastOn: Model.Day | null;

  @Field(() => Day, { nullable: true })
  nextOn: Model.Day | null;

  @Field(() => OversightOutcome, { nullable: true })
  outcome: Model.Oversight['outcome'];
}

/** A file of the agreement. Its content is read at `/files/<member>/<sha256>`. */
@ObjectType('AgreementDocument', {})
@InputType('DocumentInput', {})
export class Document implements Model.Document {
  @Field(() => String)
  name: string;

  /** SHA-256 of the content, 64 hexadecimal digits. */
  @Field(() => String)
  sha256: string;

  @Field(() => String)
  mediaType: string;

  @Field(() => Day)
  addedOn: Model.Day;
}
