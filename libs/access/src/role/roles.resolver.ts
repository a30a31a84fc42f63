import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { theNode, Transactions } from '../../../database/src/index.js';
import { readGlobalId } from '../../../graphql-kit/src/index.js';
import { refuse, type Localised } from '../../../runtime/src/index.js';
import type { GraphqlContext } from '../context.js';
import { Requires } from '../permissions/requires.decorator.js';
import { MEMBER_ROLES, NODE_ROLES } from '../permissions/roles.js';
import { person } from '../person.js';
import { GrantRole } from './grant-role.use-case.js';
import { GivenRole, NodeRoleInput, OpenMemberInput, RoleInput, RolePayload } from './role.model.js';

/** Who has which role. */
@Resolver()
export class RolesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly roles: GrantRole,
  ) {}

  @Requires('member.roles', 'memberId')
  @Query(() => [GivenRole], { nullable: true, description: 'The roles that a member gave. Needs member.roles.' })
  rolesOfMember(@Args('memberId', { type: () => ID }) memberId: string): Promise<GivenRole[]> {
    return this.transactions.read(theNode, (tx) =>
      tx.rows<GivenRole>(rolesOf('member_role', 'r.member_id = $1'), [memberOf(memberId)]),
    );
  }

  @Requires('node.accounts')
  @Query(() => [GivenRole], { description: 'The roles of the node. Needs node.accounts.' })
  rolesOfNode(): Promise<GivenRole[]> {
    return this.transactions.read(theNode, (tx) => tx.rows<GivenRole>(rolesOf('node_role', 'true'), []));
  }

  @Requires('member.roles', 'input.memberId')
  @Mutation(() => RolePayload, { nullable: true, description: 'A member gives a role to a person or a tool. Needs member.roles.' })
  async grantRole(@Args('input') { memberId, role, ...whom }: RoleInput, @Context() context: GraphqlContext) {
    if (!MEMBER_ROLES.includes(role)) refuse('INVALID', ['input', 'role'], notOfMember);
    return this.roles.give(person(context).actor, whomOf(whom), memberOf(memberId), role);
  }

  @Requires('member.roles', 'input.memberId')
  @Mutation(() => RolePayload, { nullable: true, description: 'A member takes a role back. Needs member.roles.' })
  async revokeRole(@Args('input') { memberId, role, ...whom }: RoleInput, @Context() context: GraphqlContext) {
    return this.roles.take(person(context).actor, whomOf(whom), memberOf(memberId), role);
  }

  @Requires('node.accounts')
  @Mutation(() => RolePayload, {
    nullable: true,
    description:
      'Makes somebody the first to administer a member that nobody administers: its journal says so. Needs node.accounts.',
  })
  async openMember(@Args('input') { memberId, ...whom }: OpenMemberInput, @Context() context: GraphqlContext) {
    return this.roles.openMember(person(context).actor, whomOf(whom), memberOf(memberId));
  }

  @Requires('node.accounts')
  @Mutation(() => RolePayload, { nullable: true, description: 'Gives a role of the node or of the group. Needs node.accounts.' })
  async grantNodeRole(@Args('input') { role, ...whom }: NodeRoleInput, @Context() context: GraphqlContext) {
    if (!NODE_ROLES.includes(role)) refuse('INVALID', ['input', 'role'], notOfNode);
    return this.roles.giveOfNode(person(context).actor, whomOf(whom), role);
  }

  @Requires('node.accounts')
  @Mutation(() => RolePayload, {
    nullable: true,
    description: 'Takes a role of the node or of the group back. Needs node.accounts.',
  })
  async revokeNodeRole(@Args('input') { role, ...whom }: NodeRoleInput, @Context() context: GraphqlContext) {
    return this.roles.takeOfNode(person(context).actor, whomOf(whom), role);
  }
}

const rolesOf = (table: string, where: string) => `
SELECT r.actor_id AS "actorId", CASE WHEN a.id IS NULL THEN 'TOOL' ELSE 'PERSON' END AS kind, coalesce(a.name, t.name, '') AS name, a.email,
  r.role, r.granted_at AS since
FROM ${table} r LEFT JOIN account a ON a.id = r.actor_id LEFT JOIN api_token t ON t.id = r.actor_id
WHERE ${where} ORDER BY name, r.actor_id, r.role LIMIT 1000`;

const memberOf = (id: string) => readGlobalId(id)?.memberId ?? '';

const whomOf = ({ actorId, email }: { actorId?: string | null; email?: string | null }) => ({
  actorId: actorId ?? null,
  email: email ?? null,
});

const notOfMember: Localised = {
  fr: 'Un membre donne READER, EDITOR, DPO ou ADMIN.',
  en: 'A member gives READER, EDITOR, DPO or ADMIN.',
};
const notOfNode: Localised = {
  fr: 'Le nœud donne GROUP_DPO, LAWYER ou NODE_ADMIN.',
  en: 'The node gives GROUP_DPO, LAWYER or NODE_ADMIN.',
};
