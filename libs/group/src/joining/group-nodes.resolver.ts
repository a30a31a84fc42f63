import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type GraphqlContext, Requires } from '../../../access/src/index.js';
import { Administration } from './administration.js';
import { administrator } from './administrator.js';
import { ApproveNode } from './approve-node.use-case.js';
import { ApproveNodeInput, GroupNodeInput, GroupPayload, InviteNodeInput, InviteNodePayload } from './group-changes.model.js';
import { InviteNode } from './invite-node.use-case.js';
import { RefuseNode } from './refuse-node.use-case.js';
import { RemoveNode } from './remove-node.use-case.js';
import { ResumeNode } from './resume-node.use-case.js';
import { SuspendNode } from './suspend-node.use-case.js';

/** What the keeper of a group does with its nodes. */
@Resolver()
export class GroupNodesResolver {
  constructor(
    private readonly administration: Administration,
    private readonly inviting: InviteNode,
    private readonly approving: ApproveNode,
    private readonly refusing: RefuseNode,
    private readonly suspending: SuspendNode,
    private readonly resuming: ResumeNode,
    private readonly removing: RemoveNode,
  ) {}

  @Requires('node.group')
  @Mutation(() => InviteNodePayload, {
    nullable: true,
    description: 'A code that lets one node ask to join, shown once. On the node that keeps the group. Needs node.group.',
  })
  async inviteNode(@Args('input') { days }: InviteNodeInput, @Context() context: GraphqlContext) {
    return this.inviting.run(administrator(context), days);
  }

  @Requires('node.group')
  @Mutation(() => GroupPayload, {
    nullable: true,
    description:
      'Lets a node in, once its fingerprint was compared; or lets a node answer for more members, and more people on it ask. Needs node.group.',
  })
  async approveNode(@Args('input') input: ApproveNodeInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.approving.run(administrator(context), input));
  }

  @Requires('node.group')
  @Mutation(() => GroupPayload, { nullable: true, description: 'Does not let a node in that asks to join. Needs node.group.' })
  async refuseNode(@Args('input') { nodeId }: GroupNodeInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.refusing.run(administrator(context), nodeId));
  }

  @Requires('node.group')
  @Mutation(() => GroupPayload, {
    nullable: true,
    description: 'A node neither asks nor answers for a time: its members are missing from the answers. Needs node.group.',
  })
  async suspendNode(@Args('input') { nodeId }: GroupNodeInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.suspending.run(administrator(context), nodeId));
  }

  @Requires('node.group')
  @Mutation(() => GroupPayload, { nullable: true, description: 'A suspended node asks and answers again. Needs node.group.' })
  async resumeNode(@Args('input') { nodeId }: GroupNodeInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.resuming.run(administrator(context), nodeId));
  }

  @Requires('node.group')
  @Mutation(() => GroupPayload, {
    nullable: true,
    description: 'A node leaves the group for good, and its members with it. Needs node.group.',
  })
  async removeNode(@Args('input') { nodeId }: GroupNodeInput, @Context() context: GraphqlContext) {
    return this.administration.after(await this.removing.run(administrator(context), nodeId));
  }
}
