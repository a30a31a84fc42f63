import { Field, HideField, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../graphql-kit/src/index.js';
import { Permission } from '../permissions/permission.model.js';
import { MEMBER_ROLES, NODE_ROLES, type Role } from '../permissions/roles.js';

export const RoleName = Object.fromEntries([...MEMBER_ROLES, ...NODE_ROLES].map((role) => [role, role])) as {
  [Name in Role]: Name;
};
registerEnumType(RoleName, {
  name: 'Role',
  description: 'READER, EDITOR, DPO and ADMIN are of a member; GROUP_DPO, LAWYER and NODE_ADMIN of the node and the group.',
});

export const ViewerKind = { PERSON: 'PERSON', TOOL: 'TOOL' } as const;
registerEnumType(ViewerKind, { name: 'ViewerKind', description: 'A person signed in, or a tool with its token.' });

/** A role that the viewer has. */
@ObjectType()
export class Membership {
  @Field(() => RoleName)
  role: Role;

  /** Null: of the node or the group. */
  @HideField()
  memberId: string | null;
}

/** A device where the viewer is signed in. */
@ObjectType()
export class Session {
  @Field(() => ID)
  id: string;

  /** What the client calls itself. */
  @Field(() => String, { nullable: true })
  device: string | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  lastSeenAt: Date;

  /** Whether it is the one that asks. */
  @Field(() => Boolean)
  isCurrent: boolean;
}

/** Who asks. */
@ObjectType('Viewer', {})
export class ViewerAccount {
  @Field(() => ID)
  id: string;

  @Field(() => ViewerKind)
  kind: keyof typeof ViewerKind;

  @Field(() => String)
  name: string;

  @Field(() => String)
  locale: string;

  @Field(() => [Membership])
  memberships: Membership[];

  /** What the viewer may do on the node, and anywhere. What it may do on a member is told by the member. */
  @Field(() => [Permission])
  may: string[];
}
