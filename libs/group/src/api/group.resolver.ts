import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { PageArgs } from '../../../graphql-kit/src/index.js';
import type { RequestContext } from '../../../register/src/index.js';
import { signedIn } from '../../../register/src/index.js';
import type { Roster } from '../roster/roster.js';
import { Rosters } from '../roster/rosters.js';
import { Group, GroupRoster } from './group.model.js';
import { GroupMemberConnection, shownGroupMember } from './group-member.model.js';
import { shortList } from './short-list.js';

/** The group that this node belongs to. What its members answer is asked of them at each question. */
@Resolver(() => Group)
export class GroupResolver {
  constructor(private readonly rosters: Rosters) {}

  @Requires('group.ask')
  @Query(() => Group, {
    nullable: true,
    description:
      'The group of this node; null: it belongs to none. Each question reaches the nodes of its members. Needs group.ask.',
  })
  async group(@Context() context: RequestContext): Promise<Group | null> {
    signedIn(context);
    const roster = await this.rosters.current();
    return roster && { id: roster.groupId, name: roster.name };
  }

  @ResolveField(() => GroupMemberConnection, { nullable: true, description: 'All members, by name, as the signed list has them.' })
  async members(@Args() args: PageArgs) {
    const roster = await this.rosters.current();
    if (roster === null) return null;
    const nodes = new Map(roster.nodes.map((node) => [node.id, node]));
    const members = roster.members.flatMap((member) => {
      const node = nodes.get(member.nodeId);
      return node === undefined ? [] : [shownGroupMember(member, node)];
    });
    return shortList(
      members.sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1)),
      args,
    );
  }

  @ResolveField(() => GroupRoster, {
    nullable: true,
    description: 'The signed list itself: nodes, where they are, what they answer.',
  })
  async roster(): Promise<GroupRoster | null> {
    const [roster, own] = await Promise.all([this.rosters.current(), this.rosters.own()]);
    return roster && own && shownRoster(roster, own.nodeId);
  }
}

function shownRoster({ version, issuedAt, expiresAt, nodes, members, keeper }: Roster, ownNodeId: string): GroupRoster {
  return {
    version,
    issuedAt,
    expiresAt,
    nodes: nodes.map(({ id, name, url, state, operations }) => ({
      id,
      name,
      url,
      state,
      operations,
      members: members.filter(({ nodeId }) => nodeId === id).length,
    })),
    keeperId: keeper.nodeId,
    ownNodeId,
  };
}
