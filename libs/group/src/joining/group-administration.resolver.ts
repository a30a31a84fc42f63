import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { PeerFailure } from '../peer/peer-failure.js';
import { KeeperLink } from '../roster/keeper-link.js';
import { Rosters } from '../roster/rosters.js';
import { Administration } from './administration.js';
import { GroupAdministration } from './group-administration.model.js';

/** The group, for whoever administers a node of it. */
@Resolver(() => GroupAdministration)
export class GroupAdministrationResolver {
  constructor(
    private readonly administration: Administration,
    private readonly rosters: Rosters,
    private readonly keeper: KeeperLink,
  ) {}

  @Requires('node.group')
  @Query(() => GroupAdministration, {
    nullable: true,
    description: 'The place of this node in its group: keys, roster, nodes, what waits for approval. Null: none. Needs node.group.',
  })
  groupAdministration(): Promise<GroupAdministration | null> {
    return this.administration.read();
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether the node that keeps the roster answers now: it is asked. Null: this node has no roster yet.',
  })
  async isKeeperReachable(@Parent() { isKeeper }: GroupAdministration): Promise<boolean | null> {
    const roster = await this.rosters.current();
    if (roster === null || isKeeper) return roster === null ? null : true;
    try {
      await this.keeper.read(roster, roster.version, SOMEBODY_WAITS);
      return true;
    } catch (error) {
      if (error instanceof PeerFailure) return false;
      throw error;
    }
  }
}

/** Milliseconds. */
const SOMEBODY_WAITS = 3000;
