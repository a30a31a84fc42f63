import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../../../graphql-kit/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { FindingConnection, FindingPageArgs } from '../finding/finding-page.model.js';
import { ShowFindings } from '../finding/show-findings.js';
import type { Shown } from '../ids/shown.js';
import { findReference } from '../node/find-reference.js';
import { Clock } from '../../../runtime/src/index.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import { shownEngagement } from '../engagement/engagement.model.js';
import { shownMember } from '../member/member.model.js';
import { EngagementConnection, MemberConnection } from '../page/connections.model.js';
import { byName, Conditions } from '../page/listing.js';
import { ListRecords } from '../page/list-records.js';
import { Provider } from './provider.model.js';
import { ProviderUse } from './provider-use.model.js';
import { providerUses } from './provider-uses.query.js';

/** Who uses a provider, among the members that the viewer reads. */
@Resolver(() => Provider)
export class ProviderResolver {
  constructor(
    private readonly list: ListRecords,
    private readonly transactions: Transactions,
    private readonly findingsAsShown: ShowFindings,
    private readonly clock: Clock,
  ) {}

  /** For another service that names it by its id. */
  @ResolveReference()
  resolveReference({ id }: { id: string }, context: RequestContext) {
    return findReference('Provider', id, context, this.transactions);
  }

  @ResolveField(() => ProviderUse, { description: 'How the registers that the viewer reads use it, today. Needs register.read.' })
  use(@Parent() { key }: Shown<'PROVIDER'>, @Context() context: RequestContext) {
    return loaderOf(context, this.transactions, providerUses).load({ id: key.id, on: this.clock.today() });
  }

  @ResolveField(() => MemberConnection, { description: 'The members that use it, among those whose register the viewer reads.' })
  usedByMembers(@Parent() { key }: Shown<'PROVIDER'>, @Args() args: PageArgs, @Context() context: RequestContext) {
    const listing = new Conditions()
      .where('t.member_id IN (SELECT e.member_id FROM engagement e WHERE e.provider_id = ?)', key.id)
      .orderBy(byName('name'), 't.member_id');
    return this.list.run(signedIn(context), 'MEMBER', listing, args, shownMember);
  }

  @ResolveField(() => EngagementConnection, { description: 'The uses of it, in the registers that the viewer reads.' })
  engagements(@Parent() { key }: Shown<'PROVIDER'>, @Args() args: PageArgs, @Context() context: RequestContext) {
    const listing = new Conditions().where('t.provider_id = ?', key.id).orderBy('t.member_id', byName('service'), 't.id');
    return this.list.run(signedIn(context), 'ENGAGEMENT', listing, args, shownEngagement);
  }

  @ResolveField(() => FindingConnection, {
    description: 'What the rules say of the uses of it, in the registers that the viewer reads, the worst first.',
  })
  findings(@Parent() { key }: Shown<'PROVIDER'>, @Args() args: FindingPageArgs, @Context() context: RequestContext) {
    return this.findingsAsShown.page(args, context, { providerId: key.id });
  }
}
