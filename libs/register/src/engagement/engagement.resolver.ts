import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Transactions } from '../../../database/src/index.js';
import { Activity, shownActivity } from '../activity/activity.model.js';
import { Agreement } from '../agreement/agreement.model.js';
import { shownAgreement } from '../agreement/agreement-mapping.js';
import { AsOfArgs } from '../finding/finding-page.model.js';
import { Finding } from '../finding/finding.model.js';
import { findingsOfEngagements } from '../finding/findings.loader.js';
import { ShowFindings } from '../finding/show-findings.js';
import type { Shown } from '../ids/shown.js';
import {
  activitiesByKey,
  agreementsOfEngagement,
  engagementsByKey,
  locationsOfEngagement,
  membersByKey,
  providersByKey,
  subEngagements,
} from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { Location, shownLocation } from '../location/location.model.js';
import { Member, shownMember } from '../member/member.model.js';
import { Provider, shownProvider } from '../provider/provider.model.js';
import { Engagement, shownEngagement } from './engagement.model.js';

/** What leads from the use of a provider to the rest of the register. */
@Resolver(() => Engagement)
export class EngagementResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly findingsAsShown: ShowFindings,
  ) {}

  @ResolveField(() => Member, { nullable: true, description: 'The member that uses the provider.' })
  async member(@Parent() { key: { memberId } }: Shown<'ENGAGEMENT'>, @Context() context: RequestContext) {
    const member = await loaderOf(context, this.transactions, membersByKey).load({ memberId, id: memberId });
    return member && shownMember(member);
  }

  @ResolveField(() => Provider, { nullable: true })
  async provider(@Parent() { providerId: id }: Shown<'ENGAGEMENT'>, @Context() context: RequestContext) {
    const provider = await loaderOf(context, this.transactions, providersByKey).load({ memberId: '', id });
    return provider && shownProvider(provider);
  }

  @ResolveField(() => [Activity], { description: 'What it is used for.' })
  async activities(@Parent() { key, activityIds }: Shown<'ENGAGEMENT'>, @Context() context: RequestContext) {
    const loader = loaderOf(context, this.transactions, activitiesByKey);
    const found = await Promise.all(activityIds.map((id) => loader.load({ memberId: key.memberId, id })));
    return found.flatMap((activity) => (activity === null ? [] : [shownActivity(activity)]));
  }

  @ResolveField(() => [Agreement], { nullable: true, description: 'Those said to bind this use. Null: not answered; empty: none.' })
  async agreements(@Parent() { key, agreementIds }: Shown<'ENGAGEMENT'>, @Context() context: RequestContext) {
    if (agreementIds === null) return null;
    const agreements = await loaderOf(context, this.transactions, agreementsOfEngagement).load(key);
    return agreements.map(shownAgreement);
  }

  @ResolveField(() => [Location], { description: 'Where the provider keeps or reaches the data.' })
  async locations(@Parent() { key }: Shown<'ENGAGEMENT'>, @Context() context: RequestContext) {
    const locations = await loaderOf(context, this.transactions, locationsOfEngagement).load(key);
    return locations.map(shownLocation);
  }

  @ResolveField(() => Engagement, { nullable: true, description: 'The engagement that it serves, for a sub-processor.' })
  async parent(@Parent() { key, parentId }: Shown<'ENGAGEMENT'>, @Context() context: RequestContext) {
    if (parentId === null) return null;
    const parent = await loaderOf(context, this.transactions, engagementsByKey).load({ memberId: key.memberId, id: parentId });
    return parent && shownEngagement(parent);
  }

  @ResolveField(() => [Engagement], { description: 'The sub-processors that hang under it.' })
  async subProcessors(@Parent() { key }: Shown<'ENGAGEMENT'>, @Context() context: RequestContext) {
    const under = await loaderOf(context, this.transactions, subEngagements).load(key);
    return under.map(shownEngagement);
  }

  @ResolveField(() => [Finding], { description: 'What the rules say of it, the worst first.' })
  findings(@Parent() { key }: Shown<'ENGAGEMENT'>, @Args() { asOf }: AsOfArgs, @Context() context: RequestContext) {
    return this.findingsAsShown.ofRecord(findingsOfEngagements, key, asOf, context);
  }
}
