import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { CountryCode, Day, PageArgs } from '../../../graphql-kit/src/index.js';
import {
  ActivityRole,
  ActivityStage,
  AgreementKind,
  AgreementState,
  EngagementRole,
  LegalBasis,
  LocationKind,
  MemberKind,
} from '../vocabulary/vocabulary.js';

/** Left out: all. */
@InputType()
export class MemberFilter {
  @Field(() => MemberKind, { nullable: true })
  kind?: string | null;

  /** A part of the name. */
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  siren?: string | null;
}

@InputType()
export class ActivityFilter {
  @Field(() => ActivityStage, { nullable: true })
  stage?: string | null;

  @Field(() => ActivityRole, { nullable: true })
  role?: string | null;

  /** A part of the name. */
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  templateCode?: string | null;

  @Field(() => String, { nullable: true })
  tag?: string | null;

  /** Those with a purpose that rests on it (GDPR art. 6). */
  @Field(() => LegalBasis, { nullable: true })
  legalBasis?: string | null;

  /** Those that are to be looked at again before this day. */
  @Field(() => Day, { nullable: true })
  reviewDueBefore?: string | null;
}

@InputType()
export class EngagementFilter {
  @Field(() => ID, { nullable: true })
  providerId?: string | null;

  @Field(() => EngagementRole, { nullable: true })
  role?: string | null;

  /** A part of the name of the service. */
  @Field(() => String, { nullable: true })
  service?: string | null;
}

@InputType()
export class LocationFilter {
  @Field(() => CountryCode, { nullable: true })
  country?: string | null;

  @Field(() => LocationKind, { nullable: true })
  kind?: string | null;

  /** True: only those whose country is not known. */
  @Field(() => Boolean, { nullable: true })
  countryUnknown?: boolean | null;
}

@InputType()
export class AgreementFilter {
  @Field(() => ID, { nullable: true })
  providerId?: string | null;

  @Field(() => AgreementKind, { nullable: true })
  kind?: string | null;

  @Field(() => AgreementState, { nullable: true })
  state?: string | null;

  /** A part of the title. */
  @Field(() => String, { nullable: true })
  title?: string | null;
}

@ArgsType()
export class MemberPageArgs extends PageArgs {
  @Field(() => MemberFilter, { nullable: true })
  filter?: MemberFilter | null;
}

@ArgsType()
export class ActivityPageArgs extends PageArgs {
  @Field(() => ActivityFilter, { nullable: true })
  filter?: ActivityFilter | null;
}

@ArgsType()
export class EngagementPageArgs extends PageArgs {
  @Field(() => EngagementFilter, { nullable: true })
  filter?: EngagementFilter | null;
}

@ArgsType()
export class LocationPageArgs extends PageArgs {
  @Field(() => LocationFilter, { nullable: true })
  filter?: LocationFilter | null;
}

@ArgsType()
export class AgreementPageArgs extends PageArgs {
  @Field(() => AgreementFilter, { nullable: true })
  filter?: AgreementFilter | null;
}
