import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CountryCode, PageArgs } from '../../../graphql-kit/src/index.js';
import { ProviderKind } from '../vocabulary/vocabulary.js';
import { ProviderIdentifiers } from './provider-fields.model.js';

/** Left out: all. */
@InputType()
export class ProviderFilter {
  @Field(() => CountryCode, { nullable: true })
  country?: string | null;

  @Field(() => ProviderKind, { nullable: true })
  kind?: string | null;

  /** A part of the name. */
  @Field(() => String, { nullable: true })
  name?: string | null;

  /** Only those that members of the viewer use. */
  @Field(() => Boolean, { nullable: true })
  used?: boolean | null;

  /** Only those used by members of the viewer without a primary place of a known country, today. */
  @Field(() => Boolean, { nullable: true })
  locationUnknown?: boolean | null;
}

@ArgsType()
export class ProviderPageArgs extends PageArgs {
  @Field(() => ProviderFilter, { nullable: true })
  filter?: ProviderFilter | null;
}

@ArgsType()
export class SearchProvidersArgs {
  @Field(() => String, { description: 'A beginning, a part or a near spelling of a name, or a whole identifier.' })
  @IsString()
  @MaxLength(1000)
  text: string;

  @Field(() => Int, { defaultValue: 20, description: 'From 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number;
}

@ArgsType()
export class MatchProvidersArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  name: string;

  @Field(() => ProviderIdentifiers, { nullable: true })
  @IsOptional()
  identifiers?: ProviderIdentifiers | null;
}
