import { Field, ObjectType } from '@nestjs/graphql';
import { CountryCode, Plain } from '../../../graphql-kit/src/index.js';

/** What tells a provider from others, on every node. */
@ObjectType()
@Plain()
export class GroupProviderIdentifiers {
  @Field(() => String, { nullable: true })
  siren: string | null;

  @Field(() => String, { nullable: true })
  vat: string | null;

  @Field(() => String, { nullable: true })
  lei: string | null;

  @Field(() => String, { nullable: true })
  domain: string | null;
}

/** A provider, as the node that names it knows it. */
@ObjectType()
@Plain()
export class ProviderSummary {
  @Field(() => String)
  name: string;

  /** Where the contracting entity is established. */
  @Field(() => CountryCode, { nullable: true })
  country: string | null;

  @Field(() => GroupProviderIdentifiers)
  identifiers: GroupProviderIdentifiers;
}
