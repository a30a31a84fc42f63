import { mayOnMember, mayRead, PermissionName } from '../../../access/src/index.js';
import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { Transactions } from '../../../database/src/index.js';
import type { Shown } from '../ids/shown.js';
import { shownActivity } from '../activity/activity.model.js';
import { shownAgreement } from '../agreement/agreement-mapping.js';
import { shownEngagement } from '../engagement/engagement.model.js';
import { FindingConnection, FindingPageArgs } from '../finding/finding-page.model.js';
import { ShowFindings } from '../finding/show-findings.js';
import { shownLocation } from '../location/location.model.js';
import { findReference } from '../node/find-reference.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { pendingByMember } from '../finding/findings.loader.js';
import { ActivityConnection, AgreementConnection, EngagementConnection, LocationConnection } from '../page/connections.model.js';
import { ActivityPageArgs, AgreementPageArgs, EngagementPageArgs, LocationPageArgs } from '../page/filters.model.js';
import { ListRecords } from '../page/list-records.js';
import { activityListing, agreementListing, engagementListing, locationListing } from '../page/listings.js';
import { signedIn } from '../loaders/signed-in.js';
import { Member } from './member.model.js';

/** The register of a member. Each list is null for a viewer who may not read it: that is not an empty register. */
@Resolver(() => Member)
export class MemberResolver {
  constructor(
    private readonly list: ListRecords,
    private readonly transactions: Transactions,
    private readonly findingsAsShown: ShowFindings,
  ) {}

  /** For another service that names it by its id. */
  @ResolveReference()
  resolveReference({ id }: { id: string }, context: RequestContext) {
    return findReference('Member', id, context, this.transactions);
  }

  @ResolveField(() => [PermissionName], {
    description: 'What the viewer may do on it; empty: it gave the viewer no role.',
  })
  may(@Parent() { key }: Shown<'MEMBER'>, @Context() { viewer }: RequestContext) {
    return mayOnMember(viewer, key.memberId);
  }

  @ResolveField(() => ActivityConnection, {
    nullable: true,
    description: 'Its record of processing activities, GDPR art. 30, by name. Needs register.read.',
  })
  activities(@Parent() { key }: Shown<'MEMBER'>, @Args() args: ActivityPageArgs, @Context() context: RequestContext) {
    return mayRead(context.viewer, key.memberId)
      ? this.list.run(signedIn(context), 'ACTIVITY', activityListing(key.memberId, args.filter), args, shownActivity)
      : null;
  }

  @ResolveField(() => EngagementConnection, {
    nullable: true,
    description: 'The providers that it uses, by service. Needs register.read.',
  })
  engagements(@Parent() { key }: Shown<'MEMBER'>, @Args() args: EngagementPageArgs, @Context() context: RequestContext) {
    return mayRead(context.viewer, key.memberId)
      ? this.list.run(signedIn(context), 'ENGAGEMENT', engagementListing(key.memberId, args.filter), args, shownEngagement)
      : null;
  }

  @ResolveField(() => LocationConnection, { nullable: true, description: 'Where its data is. Needs register.read.' })
  locations(@Parent() { key }: Shown<'MEMBER'>, @Args() args: LocationPageArgs, @Context() context: RequestContext) {
    return mayRead(context.viewer, key.memberId)
      ? this.list.run(signedIn(context), 'LOCATION', locationListing(key.memberId, args.filter), args, shownLocation)
      : null;
  }

  @ResolveField(() => AgreementConnection, {
    nullable: true,
    description: 'Its agreements, GDPR art. 26 and 28, by title. Needs register.read.',
  })
  agreements(@Parent() { key }: Shown<'MEMBER'>, @Args() args: AgreementPageArgs, @Context() context: RequestContext) {
    return mayRead(context.viewer, key.memberId)
      ? this.list.run(signedIn(context), 'AGREEMENT', agreementListing(key.memberId, args.filter), args, shownAgreement)
      : null;
  }

  @ResolveField(() => FindingConnection, {
    nullable: true,
    description: 'What the rules say of its register, on a day, the worst first. Needs register.read.',
  })
  findings(@Parent() { key }: Shown<'MEMBER'>, @Args() args: FindingPageArgs, @Context() context: RequestContext) {
    return mayRead(context.viewer, key.memberId) ? this.findingsAsShown.page(args, context, { memberId: key.memberId }) : null;
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description:
      'Whether its findings are being examined again, after a change elsewhere: those shown may not be current. Needs register.read.',
  })
  findingsPending(@Parent() { key }: Shown<'MEMBER'>, @Context() context: RequestContext) {
    return mayRead(context.viewer, key.memberId) ? loaderOf(context, this.transactions, pendingByMember).load(key.memberId) : null;
  }
}
