import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CountryCode } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { MemberKind } from '../vocabulary/vocabulary.js';
import { Contact, DpoDesignation } from './contact.model.js';

/** A body that keeps a register: written and read alike. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export class MemberFields implements Omit<Model.Member, 'id'> {
  @Field(() => String)
  name: string;

  @Field(() => MemberKind)
  kind: Model.MemberKind;

  /** Null: unknown. */
  @Field(() => CountryCode, { nullable: true })
  country: Model.Country;

  /** The nine digits of a French legal entity. */
  @Field(() => String, { nullable: true })
  siren: string | null;

  /** The COG code of a commune: not its postcode. */
  @Field(() => String, { nullable: true })
  inseeCode: string | null;

  @Field(() => Int, { nullable: true })
  population: number | null;

  /** A public authority or body: it must have a data protection officer (GDPR art. 37(1)(a)). */
  @Field(() => Boolean, { nullable: true })
  publicAuthority: Model.Fact;

  /** Who represents it (GDPR art. 30(1)(a)). */
  @Field(() => Contact, { nullable: true })
  representative: Contact | null;

  @Field(() => DpoDesignation, { nullable: true })
  dpo: DpoDesignation | null;
}
