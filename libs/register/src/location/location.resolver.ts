import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Transactions } from '../../../database/src/index.js';
import { Activity, shownActivity } from '../activity/activity.model.js';
import { Engagement, shownEngagement } from '../engagement/engagement.model.js';
import { AsOfArgs } from '../finding/finding-page.model.js';
import { Finding } from '../finding/finding.model.js';
import { findingsOfLocations } from '../finding/findings.loader.js';
import { ShowFindings } from '../finding/show-findings.js';
import type { Shown } from '../ids/shown.js';
import { activitiesByKey, engagementsByKey, membersByKey, providersByKey } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { Member, shownMember } from '../member/member.model.js';
import { Provider, shownProvider } from '../provider/provider.model.js';
import { Location } from './location.model.js';

/** What leads from a place to the rest of the register. */
@Resolver(() => Location)
export class LocationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly findingsAsShown: ShowFindings,
  ) {}

  @ResolveField(() => Member, { nullable: true, description: 'The member whose data it is.' })
  async member(@Parent() { key: { memberId } }: Shown<'LOCATION'>, @Context() context: RequestContext) {
    const member = await loaderOf(context, this.transactions, membersByKey).load({ memberId, id: memberId });
    return member && shownMember(member);
  }

  @ResolveField(() => Engagement, { nullable: true, description: 'At a provider: the use of it.' })
  async engagement(@Parent() { key, engagementId }: Shown<'LOCATION'>, @Context() context: RequestContext) {
    if (engagementId === null) return null;
    const engagement = await loaderOf(context, this.transactions, engagementsByKey).load({
      memberId: key.memberId,
      id: engagementId,
    });
    return engagement && shownEngagement(engagement);
  }

  @ResolveField(() => Activity, { nullable: true, description: 'At the member itself: for this activity.' })
  async activity(@Parent() { key, activityId }: Shown<'LOCATION'>, @Context() context: RequestContext) {
    if (activityId === null) return null;
    const activity = await loaderOf(context, this.transactions, activitiesByKey).load({ memberId: key.memberId, id: activityId });
    return activity && shownActivity(activity);
  }

  @ResolveField(() => Provider, { nullable: true, description: "The provider that runs the place, when not the engagement's own." })
  async operator(@Parent() { operatorId }: Shown<'LOCATION'>, @Context() context: RequestContext) {
    if (operatorId === null) return null;
    const operator = await loaderOf(context, this.transactions, providersByKey).load({ memberId: '', id: operatorId });
    return operator && shownProvider(operator);
  }

  @ResolveField(() => [Finding], { description: 'What the rules say of it, the worst first.' })
  findings(@Parent() { key }: Shown<'LOCATION'>, @Args() { asOf }: AsOfArgs, @Context() context: RequestContext) {
    return this.findingsAsShown.ofRecord(findingsOfLocations, key, asOf, context);
  }
}
