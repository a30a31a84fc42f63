import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { recordKey } from '../ids/record-ids.js';
import { membersByKey } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { Transactions } from '../../../database/src/index.js';
import { MemberConnection } from '../page/connections.model.js';
import { MemberPageArgs } from '../page/filters.model.js';
import { ListRecords } from '../page/list-records.js';
import { memberListing } from '../page/listings.js';
import { Member, shownMember } from './member.model.js';

/** The members that the viewer may know of. */
@Resolver()
export class MemberQueriesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListRecords,
  ) {}

  @Requires('signed-in')
  @Query(() => Member, { nullable: true, description: 'One member. Null: none, or not for this viewer.' })
  async member(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext) {
    const key = recordKey('MEMBER', id);
    const member = key && (await loaderOf(context, this.transactions, membersByKey).load(key));
    return member && shownMember(member);
  }

  @Requires('signed-in')
  @Query(() => MemberConnection, { description: 'The members whose register the viewer reads, or administers, by name.' })
  members(@Args() args: MemberPageArgs, @Context() context: RequestContext) {
    return this.list.run(signedIn(context), 'MEMBER', memberListing(args.filter), args, shownMember);
  }
}
