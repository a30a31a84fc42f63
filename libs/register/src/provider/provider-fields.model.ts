import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CountryCode, Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { ProviderKind } from '../vocabulary/vocabulary.js';

/** What tells a provider from another, here and on other nodes. */
@ObjectType()
@InputType('ProviderIdentifiersInput', {})
export class ProviderIdentifiers implements Model.ProviderIdentifiers {
  /** The nine digits of a French legal entity. */
  @Field(() => String, { nullable: true })
  siren: string | null;

  @Field(() => String, { nullable: true })
  vat: string | null;

  /** Legal entity identifier, ISO 17442. */
  @Field(() => String, { nullable: true })
  lei: string | null;

  @Field(() => String, { nullable: true })
  domain: string | null;
}

/** Who ultimately controls the provider, over a time. */
@ObjectType()
@InputType('ControlInput', {})
export class Control implements Model.Control {
  /** Null: unknown. */
  @Field(() => CountryCode, { nullable: true })
  country: Model.Country;

  @Field(() => Day, { nullable: true })
  from: Model.Day | null;

  @Field(() => Day, { nullable: true })
  to: Model.Day | null;
}

/** A certificate, a qualification or a listing, and the entity that has it: it may not be the one that signed. */
@ObjectType()
@InputType('CertificationInput', {})
export class Certification implements Model.Certification {
  /** HDS, SECNUMCLOUD, ISO_27001, DPF, SAFE_HARBOUR, PRIVACY_SHIELD, EUROPRIVACY, SIAF, or another. */
  @Field(() => String)
  scheme: string;

  @Field(() => String, { nullable: true })
  version: string | null;

  @Field(() => String, { nullable: true })
  entity: string | null;

  @Field(() => [String], { nullable: true })
  services: string[] | null;

  /** Data Privacy Framework: whether the listing covers data about employees. */
  @Field(() => Boolean, { nullable: true })
  coversHr: Model.Fact;

  @Field(() => Day, { nullable: true })
  from: Model.Day | null;

  @Field(() => Day, { nullable: true })
  to: Model.Day | null;

  @Field(() => Day, { nullable: true })
  checkedOn: Model.Day | null;

  @Field(() => String, { nullable: true })
  url: string | null;
}

/** What the node's catalogue says of a provider: written and read alike. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export class ProviderFields implements Omit<Model.Provider, 'id'> {
  @Field(() => String)
  name: string;

  @Field(() => ProviderIdentifiers, { nullable: true })
  identifiers: ProviderIdentifiers | null;

  /** Where the contracting entity is established. Null: unknown. */
  @Field(() => CountryCode, { nullable: true })
  country: Model.Country;

  @Field(() => ProviderKind, { nullable: true })
  kind: Model.ProviderKind | null;

  /** The member of the group that it is. */
  @Field(() => ID, { nullable: true })
  memberId: string | null;

  /** Null: never asked. */
  @Field(() => [Control], { nullable: true })
  control: Control[] | null;

  /** Null: never asked; empty: none. */
  @Field(() => [Certification], { nullable: true })
  certifications: Certification[] | null;
}
