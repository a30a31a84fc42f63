import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Membership } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { membersByKey } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { Member, shownMember } from './member.model.js';

/** For which member a role is. */
@Resolver(() => Membership)
export class MembershipResolver {
  constructor(private readonly transactions: Transactions) {}

  @ResolveField(() => Member, {
    nullable: true,
    description: 'The member that gave the role. Null: a role of the node or the group.',
  })
  async member(@Parent() { memberId }: Membership, @Context() context: RequestContext) {
    if (memberId === null) return null;
    const member = await loaderOf(context, this.transactions, membersByKey).load({ memberId, id: memberId });
    return member && shownMember(member);
  }
}
