import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { DpiaCriterion, FinalDisposition, LegalBasis, ResidualRisk, SpecialData } from '../vocabulary/vocabulary.js';

/** Why data are processed, and on what basis: a basis belongs to a purpose (GDPR art. 5(1)(b), art. 6). */
@ObjectType()
@InputType('PurposeInput', {})
export class Purpose implements Model.Purpose {
  @Field(() => String)
  name: string;

  /** Null: unknown. */
  @Field(() => LegalBasis, { nullable: true })
  legalBasis: Model.LegalBasis | null;

  /** The text that founds it, for a legal obligation or a public task (GDPR art. 6(3)). */
  @Field(() => String, { nullable: true })
  legalText: string | null;
}

/** How long data are kept, and what becomes of them (GDPR art. 5(1)(e), art. 30(1)(f); code du patrimoine). */
@ObjectType()
@InputType('RetentionInput', {})
export class Retention implements Model.Retention {
  @Field(() => String, { nullable: true })
  active: string | null;

  /** The archives' "durée d'utilité administrative". */
  @Field(() => String, { nullable: true })
  administrativeUse: string | null;

  @Field(() => FinalDisposition, { nullable: true })
  finalDisposition: Model.Retention['finalDisposition'];

  /** The day of the archives' visa for elimination. */
  @Field(() => Day, { nullable: true })
  archivesVisaOn: Model.Day | null;
}

/** A category of personal data (GDPR art. 30(1)(c)): retention belongs to it. */
@ObjectType()
@InputType('DataCategoryInput', {})
export class DataCategory implements Model.DataCategory {
  @Field(() => String)
  name: string;

  @Field(() => SpecialData, { nullable: true })
  special: Model.DataCategory['special'];

  /** The letter of GDPR art. 9(2), a to j. */
  @Field(() => String, { nullable: true })
  article9Condition: Model.DataCategory['article9Condition'];

  @Field(() => Retention, { nullable: true })
  retention: Retention | null;
}

/** Another body, a member of the group or not. */
@ObjectType()
@InputType('PartyInput', {})
export class Party implements Model.Party {
  @Field(() => String)
  name: string;

  /** The nine digits of a French legal entity. */
  @Field(() => String, { nullable: true })
  siren: string | null;

  /** The member of the group that it is. */
  @Field(() => ID, { nullable: true })
  memberId: string | null;
}

/** Impact assessment (GDPR art. 35). */
@ObjectType()
@InputType('DpiaInput', {})
export class Dpia implements Model.Dpia {
  /** 1 to 14: the type of the CNIL's list of processing that needs one; 0: checked, none. */
  @Field(() => Int, { nullable: true })
  cnilListType: number | null;

  @Field(() => [DpiaCriterion], { nullable: true })
  criteria: Model.DpiaCriterion[] | null;

  /** On the CNIL's list of processing that needs none. */
  @Field(() => Boolean, { nullable: true })
  exempt: Model.Fact;

  /** Why none was made though criteria are met. */
  @Field(() => String, { nullable: true })
  waiverReason: string | null;

  @Field(() => Day, { nullable: true })
  validatedOn: Model.Day | null;

  @Field(() => ResidualRisk, { nullable: true })
  residualRisk: Model.Dpia['residualRisk'];
}

/** When the record is looked at again. */
@ObjectType()
@InputType('ReviewInput', {})
export class Review implements Model.Review {
  @Field(() => Day, { nullable: true })
  lastOn: Model.Day | null;

  @Field(() => Int, { nullable: true })
  everyMonths: number | null;
}
