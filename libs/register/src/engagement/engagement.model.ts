import { Field, ID, InputType, Int, ObjectType, OmitType, PartialType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { given, ifGiven } from '../ids/optional.js';
import { idIn, keyFrom } from '../ids/record-ids.js';
import { recordGlobalId } from '../ids/record-ids.js';
import { type Shown, shown } from '../ids/shown.js';
import { Node } from '../node/node.model.js';
import { EngagementFields } from './engagement-fields.model.js';

/** A member uses a provider's service for one or more activities. A sub-processor hangs under the engagement it serves. */
@ObjectType({ implements: () => [Node] })
export class Engagement extends EngagementFields {
  @Field(() => ID)
  id: string;

  /** Goes up with each change; a correction gives the one it has seen. */
  @Field(() => Int)
  version: number;

  /** The agreement held by another member, possibly on another node, that is said to bind this use. */
  @Field(() => ID, { nullable: true })
  sharedAgreementId: string | null;
}

@InputType({ isAbstract: true })
class EngagementContent extends EngagementFields {
  @Field(() => [ID])
  activityIds: string[];

  @Field(() => ID)
  providerId: string;

  /** The engagement that it serves, for a sub-processor. */
  @Field(() => ID, { nullable: true })
  parentId: string | null;

  /** The agreements said to bind this use. Null: not answered; empty: none. */
  @Field(() => [ID], { nullable: true })
  agreementIds: string[] | null;

  /** An agreement held by another member, possibly on another node. */
  @Field(() => ID, { nullable: true })
  sharedAgreementId: string | null;
}

@InputType()
export class EngageProviderInput extends EngagementContent {
  @Field(() => ID)
  memberId: string;
}

/** Left out: unchanged. Null: cleared. A list replaces the one that is there. */
@InputType()
export class CorrectEngagementInput extends PartialType(OmitType(EngagementContent, [])) {
  @Field(() => ID)
  engagementId: string;

  /** The version that was seen. */
  @Field(() => Int)
  version: number;
}

@InputType()
export class EndEngagementInput {
  @Field(() => ID)
  engagementId: string;

  @Field(() => Int)
  version: number;

  /** The first day on which it is no longer used. */
  @Field(() => Day)
  to: Model.Day;
}

@InputType()
export class RemoveEngagementInput {
  @Field(() => ID)
  engagementId: string;

  @Field(() => Int)
  version: number;
}

export function shownEngagement(kept: Kept<'ENGAGEMENT'>): Shown<'ENGAGEMENT'> & { sharedAgreementId: string | null } {
  const { sharedAgreementRef } = kept.record;
  return { ...shown('ENGAGEMENT', kept), sharedAgreementId: sharedAgreementRef && sharedAgreementIdOf(sharedAgreementRef) };
}

/** What an input says of an engagement; what it leaves out is not there. */
export function engagementFrom(input: Partial<EngagementContent>, memberId: string): Partial<Omit<Model.Engagement, 'id'>> {
  const { activityIds, providerId, parentId, agreementIds, sharedAgreementId, ...fields } = input;
  const idsIn = (type: 'ACTIVITY' | 'AGREEMENT', ids: string[], key: string) =>
    ids.map((id, index) => idIn(memberId, type, id, ['input', key, String(index)]));
  return given({
    ...fields,
    activityIds: ifGiven(activityIds, (ids) => idsIn('ACTIVITY', ids, 'activityIds')),
    providerId: ifGiven(providerId, (id) => keyFrom('PROVIDER', id, ['input', 'providerId']).id),
    parentId: ifGiven(parentId, (id) => idIn(memberId, 'ENGAGEMENT', id, ['input', 'parentId'])),
    agreementIds: ifGiven(agreementIds, (ids) => idsIn('AGREEMENT', ids, 'agreementIds')),
    sharedAgreementRef: ifGiven(sharedAgreementId, refOf),
  }) as Partial<Omit<Model.Engagement, 'id'>>;
}

/** `<memberId>/<agreementId>`, as files write it. */
function refOf(sharedAgreementId: string): string {
  const { memberId, id } = keyFrom('AGREEMENT', sharedAgreementId, ['input', 'sharedAgreementId']);
  if (!memberId.includes('/')) return `${memberId}/${id}`;
  return refuse('REFUSED', ['input', 'sharedAgreementId'], {
    fr: 'L’identifiant de ce membre contient une barre oblique : son acte ne peut pas être cité.',
    en: 'The id of this member has a slash: its agreement cannot be named.',
  });
}

function sharedAgreementIdOf(ref: string): string {
  const [memberId = '', ...rest] = ref.split('/');
  return recordGlobalId('AGREEMENT', { memberId, id: rest.join('/') });
}
