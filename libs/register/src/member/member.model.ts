import { Directive, Field, ID, InputType, Int, ObjectType, OmitType, PartialType } from '@nestjs/graphql';
import type * as Model from '../../../model/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { given } from '../ids/optional.js';
import { type Shown, shown } from '../ids/shown.js';
import { Node } from '../node/node.model.js';
import { MemberFields } from './member-fields.model.js';

/** A body that keeps a register: a commune, an intercommunality, a syndicate… */
@ObjectType({ implements: () => [Node] })
@Directive('@key(fields: "id")')
export class Member extends MemberFields {
  @Field(() => ID)
  id: string;

  /** Goes up with each change; a correction gives the one it has seen. */
  @Field(() => Int)
  version: number;
}

/** Mapped types take what an input class has. */
@InputType({ isAbstract: true })
class MemberContent extends MemberFields {}

@InputType()
export class CreateMemberInput extends MemberContent {}

/** Left out: unchanged. Null: cleared. An object replaces the one that is there. */
@InputType()
export class CorrectMemberInput extends PartialType(OmitType(MemberContent, [])) {
  @Field(() => ID)
  memberId: string;

  /** The version that was seen. */
  @Field(() => Int)
  version: number;
}

/** Only a member whose register is empty: one that leaves takes its register along first. */
@InputType()
export class RemoveMemberInput {
  @Field(() => ID)
  memberId: string;

  @Field(() => Int)
  version: number;
}

export function shownMember(kept: Kept<'MEMBER'>): Shown<'MEMBER'> {
  return shown('MEMBER', kept);
}

export function memberFrom(input: Partial<MemberFields>): Partial<Omit<Model.Member, 'id'>> {
  return given(input);
}
