import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, Plain } from '../../../graphql-kit/src/index.js';
import { memberGlobalId, MemberKind } from '../../../register/src/index.js';
import type { RosterMember, RosterNode } from '../roster/roster.js';

/** A node of the group: one deployment. */
@ObjectType()
@Plain()
export class GroupNode {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

/** A member, wherever it is hosted: what the signed list says of it. */
@ObjectType()
@Plain()
export class GroupMember {
  /** `member(id)` finds its register on the node that hosts it, for those who may read it. */
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  siren: string | null;

  @Field(() => MemberKind)
  kind: string;

  @Field(() => GroupNode)
  node: GroupNode;
}

@ObjectType()
export class GroupMemberConnection extends Connection(GroupMember, 'GroupMember') {}

export function shownGroupMember({ id, name, siren, kind }: RosterMember, node: RosterNode): GroupMember {
  return { id: memberGlobalId(id), name, siren, kind, node: { id: node.id, name: node.name } };
}
