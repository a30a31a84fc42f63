import { Directive, Field, Float, ID, InputType, Int, ObjectType, OmitType, PartialType, registerEnumType } from '@nestjs/graphql';
import type * as Model from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { memberIdFrom } from '../activity/parties.js';
import { given, ifGiven } from '../ids/optional.js';
import { memberGlobalId } from '../ids/record-ids.js';
import { type Shown, shown } from '../ids/shown.js';
import { Node } from '../node/node.model.js';
import { ProviderFields } from './provider-fields.model.js';

/** A vendor, or a public body that serves others. The catalogue is the node's: all its members share it. */
@ObjectType({ implements: () => [Node] })
@Directive('@key(fields: "id")')
export class Provider extends ProviderFields {
  @Field(() => ID)
  id: string;

  /** Goes up with each change; a correction gives the one it has seen. */
  @Field(() => Int)
  version: number;
}

/** Mapped types take what an input class has. */
@InputType({ isAbstract: true })
class ProviderContent extends ProviderFields {}

/** Any editor may add a provider. */
@InputType()
export class AddProviderInput extends ProviderContent {
  /** Says that it was compared with those of a similar name, and is none of them. */
  @Field(() => Boolean, { nullable: true })
  isNew: boolean | null;
}

/** Left out: unchanged. Null: cleared. A list or an object replaces the one that is there. */
@InputType()
export class CorrectProviderInput extends PartialType(OmitType(ProviderContent, [])) {
  @Field(() => ID)
  providerId: string;

  /** The version that was seen. */
  @Field(() => Int)
  version: number;
}

/** Two entries for one provider become one: what named the second names the first. */
@InputType()
export class MergeProvidersInput {
  /** The entry that stays, with its facts. */
  @Field(() => ID)
  keepId: string;

  /** The entry that goes. */
  @Field(() => ID)
  mergeId: string;

  /** The version of the entry that goes that was seen. */
  @Field(() => Int)
  version: number;
}

export const ProviderMatchHow = {
  SIREN: 'SIREN',
  VAT: 'VAT',
  LEI: 'LEI',
  DOMAIN: 'DOMAIN',
  SAME_NAME: 'SAME_NAME',
  SIMILAR_NAME: 'SIMILAR_NAME',
} as const;
registerEnumType(ProviderMatchHow, { name: 'ProviderMatchHow', description: 'What tells that two entries may be one provider.' });

/** A provider of the catalogue that may be the one looked for: the surest first. */
@ObjectType()
export class ProviderMatch {
  @Field(() => Provider)
  provider: Provider;

  @Field(() => ProviderMatchHow)
  how: keyof typeof ProviderMatchHow;

  /** Of the names, from 0 to 1. */
  @Field(() => Float)
  similarity: number;
}

export function shownProvider(kept: Kept<'PROVIDER'>): Shown<'PROVIDER'> {
  const provider = shown('PROVIDER', kept);
  return { ...provider, memberId: provider.memberId && memberGlobalId(provider.memberId) };
}

/** What an input says of a provider; what it leaves out is not there. */
export function providerFrom({ memberId, ...fields }: Partial<ProviderFields>): Partial<Omit<Model.Provider, 'id'>> {
  return given({
    ...fields,
    memberId: ifGiven(memberId, (id) => memberIdFrom(id, ['input', 'memberId'])),
  });
}
