import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { Transactions } from '../../../database/src/index.js';
import { DateTime, Day } from '../../../graphql-kit/src/index.js';
import { Agreement } from '../agreement/agreement.model.js';
import { shownAgreement } from '../agreement/agreement-mapping.js';
import { Engagement, shownEngagement } from '../engagement/engagement.model.js';
import { AsOfArgs } from '../finding/finding-page.model.js';
import { Finding } from '../finding/finding.model.js';
import { findingsOfActivities } from '../finding/findings.loader.js';
import { ShowFindings } from '../finding/show-findings.js';
import type { Shown } from '../ids/shown.js';
import { agreementsByKey, engagementsOfActivity, locationsOfActivity, membersByKey } from '../loaders/batches.js';
import { findReference } from '../node/find-reference.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { Location, shownLocation } from '../location/location.model.js';
import { Member, shownMember } from '../member/member.model.js';
import { Activity } from './activity.model.js';
import { article30 } from './article-30.rule.js';
import { Completeness } from './completeness.model.js';
import { reviewDue } from './review-due.rule.js';
import { activitiesUpdatedAt } from './updated-at.loader.js';

/** What leads from an activity to the rest of the register. */
@Resolver(() => Activity)
export class ActivityResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly findingsAsShown: ShowFindings,
  ) {}

  /** For another service that names it by its id. */
  @ResolveReference()
  resolveReference({ id }: { id: string }, context: RequestContext) {
    return findReference('Activity', id, context, this.transactions);
  }

  /** The member whose register it is in. */
  @ResolveField(() => Member, { nullable: true })
  async member(@Parent() { key }: Shown<'ACTIVITY'>, @Context() context: RequestContext) {
    const member = await this.memberOf(key.memberId, context);
    return member && shownMember(member);
  }

  @ResolveField(() => Completeness, { nullable: true, description: 'What the record answers of what GDPR art. 30 asks.' })
  async completeness(@Parent() activity: Shown<'ACTIVITY'>, @Context() context: RequestContext): Promise<Completeness | null> {
    const member = await this.memberOf(activity.key.memberId, context);
    return member && { article30: article30(activity, member.record) };
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'When the record was last changed. Null: the journal does not know.',
  })
  updatedAt(@Parent() { key }: Shown<'ACTIVITY'>, @Context() context: RequestContext) {
    return loaderOf(context, this.transactions, activitiesUpdatedAt).load(key);
  }

  @ResolveField(() => Day, {
    nullable: true,
    description:
      'The day by which it is looked at again, GDPR art. 24(1): as often as it says, or every 12 months. Null: it has ended by then.',
  })
  reviewDue(@Parent() activity: Shown<'ACTIVITY'>) {
    return reviewDue(activity);
  }

  @ResolveField(() => [Engagement], { description: 'The providers used for it.' })
  async engagements(@Parent() { key }: Shown<'ACTIVITY'>, @Context() context: RequestContext) {
    const engagements = await loaderOf(context, this.transactions, engagementsOfActivity).load(key);
    return engagements.map(shownEngagement);
  }

  @ResolveField(() => [Location], { description: 'Where its data is: at the member itself, and at the providers used for it.' })
  async locations(@Parent() { key }: Shown<'ACTIVITY'>, @Context() context: RequestContext) {
    const locations = await loaderOf(context, this.transactions, locationsOfActivity).load(key);
    return locations.map(shownLocation);
  }

  @ResolveField(() => [Agreement], {
    nullable: true,
    description: 'Role JOINT_CONTROLLER: the arrangements of GDPR art. 26 said to cover it.',
  })
  async arrangements(@Parent() { key, arrangementIds }: Shown<'ACTIVITY'>, @Context() context: RequestContext) {
    if (arrangementIds === null) return null;
    const keys = arrangementIds.map((id) => ({ memberId: key.memberId, id }));
    const found = await Promise.all(keys.map((one) => loaderOf(context, this.transactions, agreementsByKey).load(one)));
    return found.flatMap((agreement) => (agreement === null ? [] : [shownAgreement(agreement)]));
  }

  @ResolveField(() => [Finding], { description: 'What the rules say of it, and of what serves it, the worst first.' })
  findings(@Parent() { key }: Shown<'ACTIVITY'>, @Args() { asOf }: AsOfArgs, @Context() context: RequestContext) {
    return this.findingsAsShown.ofRecord(findingsOfActivities, key, asOf, context);
  }

  private memberOf(memberId: string, context: RequestContext) {
    return loaderOf(context, this.transactions, membersByKey).load({ memberId, id: memberId });
  }
}
