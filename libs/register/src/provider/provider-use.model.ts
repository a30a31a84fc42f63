import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { CountryCode } from '../../../graphql-kit/src/index.js';
import { Provider, ProviderMatchHow } from './provider.model.js';

/** How the registers that the viewer reads use a provider, today. */
@ObjectType()
export class ProviderUse {
  /** How many use it. */
  @Field(() => Int)
  members: number;

  /** As the members name them; the first hundred. */
  @Field(() => [String])
  services: string[];

  /** Of primary places. */
  @Field(() => [CountryCode])
  countries: string[];

  /** Uses without a known primary country. */
  @Field(() => Int)
  unknown: number;

  /** Uses of a processor (GDPR art. 28) that no agreement is said to bind today: there is none, or it has ended. */
  @Field(() => Int)
  withoutAgreement: number;
}

/** Two entries of the catalogue that may be one provider: `mergeProviders` makes them one. */
@ObjectType('PossibleDuplicate')
export class ShownDuplicate {
  @Field(() => Provider)
  one: Provider;

  @Field(() => Provider)
  other: Provider;

  @Field(() => ProviderMatchHow)
  how: keyof typeof ProviderMatchHow;

  /** Of the names, from 0 to 1. */
  @Field(() => Float)
  similarity: number;
}

@ArgsType()
export class PossibleDuplicatesArgs {
  @Field(() => Int, { defaultValue: 50, description: 'From 1 to 500.' })
  @IsInt()
  @Min(1)
  @Max(500)
  first: number;
}
