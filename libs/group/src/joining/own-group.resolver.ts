import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type GraphqlContext, Requires } from '../../../access/src/index.js';
import { Administration } from './administration.js';
import { administrator } from './administrator.js';
import { ChangeOwnNode } from './change-own-node.use-case.js';
import { CreateGroup } from './create-group.use-case.js';
import {
  ChangeOwnNodeInput,
  CreateGroupInput,
  GroupPayload,
  JoinGroupInput,
  JoinGroupPayload,
  LeaveGroupInput,
  RotateKeysInput,
} from './group-changes.model.js';
import { JoinGroup } from './join-group.use-case.js';
import { LeaveGroup } from './leave-group.use-case.js';
import { RotateKeys } from './rotate-keys.use-case.js';

/** What a node does with its own place in a group. */
@Resolver()
export class OwnGroupResolver {
  constructor(
    private readonly administration: Administration,
    private readonly creating: CreateGroup,
    private readonly joining: JoinGroup,
    private readonly leaving: LeaveGroup,
    private readonly rotating: RotateKeys,
    private readonly changing: ChangeOwnNode,
  ) {}

  @Requires('node.group')
  @Mutation(() => GroupPayload, {
    nullable: true,
    description: 'This node founds a group, and keeps its roster. Needs node.group.',
  })
  async createGroup(@Args('input') input: CreateGroupInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.creating.run(administrator(context), input));
  }

  @Requires('node.group')
  @Mutation(() => JoinGroupPayload, {
    nullable: true,
    description:
      'This node asks to join the group of an invitation. Nothing is shared before its keeper approves. Needs node.group.',
  })
  async joinGroup(@Args('input') input: JoinGroupInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.joining.run(administrator(context), input));
  }

  @Requires('node.group')
  @Mutation(() => GroupPayload, {
    nullable: true,
    description: 'This node leaves its group, or withdraws its request to join. Its registers stay. Needs node.group.',
  })
  async leaveGroup(@Args('input') { unheard }: LeaveGroupInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.leaving.run(administrator(context), unheard));
  }

  @Requires('node.group')
  @Mutation(() => GroupPayload, {
    nullable: true,
    description:
      'The next key of this node, or of the group: listed for a day, then used; both are valid for seven days. Needs node.group.',
  })
  async rotateKeys(@Args('input') { of }: RotateKeysInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.rotating.run(administrator(context), of));
  }

  @Requires('node.group')
  @Mutation(() => GroupPayload, {
    nullable: true,
    description: 'This node has another name, or another address for its peers. Needs node.group.',
  })
  async changeOwnNode(@Args('input') input: ChangeOwnNodeInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.changing.run(administrator(context), input));
  }
}
