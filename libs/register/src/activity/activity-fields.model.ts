import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { ActivityRole, ActivityStage } from '../vocabulary/vocabulary.js';
import { DataCategory, Dpia, Party, Purpose, Review } from './activity-parts.model.js';

/** What a register says of an activity by itself: written and read alike. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export class ActivityFields implements Omit<Model.Activity, 'id' | 'arrangementIds'> {
  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => ActivityRole)
  role: Model.Activity['role'];

  @Field(() => ActivityStage)
  stage: Model.Activity['stage'];

  /** The first day. */
  @Field(() => Day, { nullable: true })
  from: Model.Day | null;

  /** The first day on which it no longer takes place. */
  @Field(() => Day, { nullable: true })
  to: Model.Day | null;

  /** GDPR art. 30(1)(b), each with its legal basis. */
  @Field(() => [Purpose])
  purposes: Purpose[];

  @Field(() => Boolean, { nullable: true })
  exerciseOfPublicPowers: Model.Fact;

  /** GDPR art. 30(1)(c). Null: not answered; empty: none. */
  @Field(() => [String], { nullable: true })
  dataSubjects: string[] | null;

  /** GDPR art. 30(1)(c). */
  @Field(() => [DataCategory], { nullable: true })
  data: DataCategory[] | null;

  /** GDPR art. 30(1)(d). */
  @Field(() => [String], { nullable: true })
  recipients: string[] | null;

  /** What the register itself says about transfers to third countries, GDPR art. 30(1)(e). */
  @Field(() => Boolean, { nullable: true })
  transfersDeclared: Model.Fact;

  @Field(() => Boolean, { nullable: true })
  healthData: Model.Fact;

  /** Collected during prevention, diagnosis, care, social or medico-social follow-up (code de la santé publique, art. L. 1111-8). */
  @Field(() => Boolean, { nullable: true })
  hdsScope: Model.Fact;

  /** GDPR art. 30(1)(g). Never leaves the member's node. */
  @Field(() => [String], { nullable: true })
  securityMeasures: string[] | null;

  /** GDPR art. 26. */
  @Field(() => [Party], { nullable: true })
  jointControllers: Party[] | null;

  /** Role PROCESSOR: the controllers served, GDPR art. 30(2)(a). */
  @Field(() => [Party], { nullable: true })
  onBehalfOf: Party[] | null;

  /** GDPR art. 35. */
  @Field(() => Dpia, { nullable: true })
  dpia: Dpia | null;

  @Field(() => Review, { nullable: true })
  review: Review | null;

  @Field(() => String, { nullable: true })
  responsibleService: string | null;

  /** The template of the catalogue from which it was made. */
  @Field(() => String, { nullable: true })
  templateCode: string | null;

  @Field(() => [String], { nullable: true })
  tags: string[] | null;
}
