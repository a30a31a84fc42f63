import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { Transactions } from '../../../database/src/index.js';
import { Day } from '../../../graphql-kit/src/index.js';
import { endOf, noticeBy } from '../../../law/src/index.js';
import { Clock } from '../../../runtime/src/index.js';
import { Engagement, shownEngagement } from '../engagement/engagement.model.js';
import { AsOfArgs } from '../finding/finding-page.model.js';
import { Finding } from '../finding/finding.model.js';
import { findingsOfAgreements } from '../finding/findings.loader.js';
import { ShowFindings } from '../finding/show-findings.js';
import { recordKey } from '../ids/record-ids.js';
import type { Shown } from '../ids/shown.js';
import { engagementsOfAgreement, membersByKey, providersByKey } from '../loaders/batches.js';
import { findReference } from '../node/find-reference.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { Member, shownMember } from '../member/member.model.js';
import { Provider, shownProvider } from '../provider/provider.model.js';
import { Agreement } from './agreement.model.js';

/** What leads from an agreement to the rest of the register. */
@Resolver(() => Agreement)
export class AgreementResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly findingsAsShown: ShowFindings,
    private readonly clock: Clock,
  ) {}

  /** For another service that names it by its id. */
  @ResolveReference()
  resolveReference({ id }: { id: string }, context: RequestContext) {
    return findReference('Agreement', id, context, this.transactions);
  }

  @ResolveField(() => Member, { nullable: true, description: 'The member in whose register it is.' })
  async member(@Parent() { key: { memberId } }: Shown<'AGREEMENT'>, @Context() context: RequestContext) {
    const member = await loaderOf(context, this.transactions, membersByKey).load({ memberId, id: memberId });
    return member && shownMember(member);
  }

  @ResolveField(() => Member, {
    nullable: true,
    description: 'The member that holds it. Null: it is not here, or not for this viewer.',
  })
  async holder(@Parent() { holderId }: Shown<'AGREEMENT'>, @Context() context: RequestContext) {
    const key = recordKey('MEMBER', holderId);
    const holder = key && (await loaderOf(context, this.transactions, membersByKey).load(key));
    return holder && shownMember(holder);
  }

  @ResolveField(() => Provider, { nullable: true })
  async provider(@Parent() { providerId }: Shown<'AGREEMENT'>, @Context() context: RequestContext) {
    if (providerId === null) return null;
    const provider = await loaderOf(context, this.transactions, providersByKey).load({ memberId: '', id: providerId });
    return provider && shownProvider(provider);
  }

  @ResolveField(() => Day, {
    nullable: true,
    description: 'The last day to give notice so that it does not renew itself. Null: it does not renew, or not known.',
  })
  noticeBy(@Parent() agreement: Shown<'AGREEMENT'>) {
    return noticeBy(agreement, this.clock.today());
  }

  @ResolveField(() => Day, {
    nullable: true,
    description: 'The first day on which it no longer holds, renewals included. Null: it renews itself without end, or not known.',
  })
  endsOn(@Parent() agreement: Shown<'AGREEMENT'>) {
    return endOf(agreement);
  }

  @ResolveField(() => [Engagement], { description: 'The uses that it is said to bind.' })
  async engagements(@Parent() { key }: Shown<'AGREEMENT'>, @Context() context: RequestContext) {
    const engagements = await loaderOf(context, this.transactions, engagementsOfAgreement).load(key);
    return engagements.map(shownEngagement);
  }

  @ResolveField(() => [Finding], { description: 'What the rules say of it, the worst first.' })
  findings(@Parent() { key }: Shown<'AGREEMENT'>, @Args() { asOf }: AsOfArgs, @Context() context: RequestContext) {
    return this.findingsAsShown.ofRecord(findingsOfAgreements, key, asOf, context);
  }
}
