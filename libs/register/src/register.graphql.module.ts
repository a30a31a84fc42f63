import { Module } from '@nestjs/common';
import { ActivityWritesResolver } from './activity/activity-writes.resolver.js';
import { ActivityResolver } from './activity/activity.resolver.js';
import { AgreementLifeResolver } from './agreement/agreement-life.resolver.js';
import { AgreementWritesResolver } from './agreement/agreement-writes.resolver.js';
import { AgreementResolver } from './agreement/agreement.resolver.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { EngagementWritesResolver } from './engagement/engagement-writes.resolver.js';
import { EngagementResolver } from './engagement/engagement.resolver.js';
import { FindingsModule } from '../../findings/src/index.js';
import { FindingResolver } from './finding/finding.resolver.js';
import { Answers } from './finding/answers.js';
import { ShowComing } from './finding/show-coming.js';
import { ShowFindings } from './finding/show-findings.js';
import { JournalCheckResolver } from './journal/journal-check.resolver.js';
import { JournalResolver } from './journal/journal.resolver.js';
import { LocationWritesResolver } from './location/location-writes.resolver.js';
import { LocationResolver } from './location/location.resolver.js';
import { MemberQueriesResolver } from './member/member-queries.resolver.js';
import { MemberWritesResolver } from './member/member-writes.resolver.js';
import { MembershipResolver } from './member/membership.resolver.js';
import { MemberResolver } from './member/member.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { DuplicatesResolver } from './provider/duplicates.resolver.js';
import { ProviderQueriesResolver } from './provider/provider-queries.resolver.js';
import { ProviderWritesResolver } from './provider/provider-writes.resolver.js';
import { ProviderResolver } from './provider/provider.resolver.js';
import { RegisterModule } from './register.module.js';

/** The records through GraphQL. */
@Module({
  imports: [FindingsModule, RegisterModule],
  providers: [
    ActivityWritesResolver,
    ActivityResolver,
    AgreementLifeResolver,
    AgreementWritesResolver,
    AgreementResolver,
    CalendarResolver,
    DuplicatesResolver,
    EngagementWritesResolver,
    EngagementResolver,
    FindingResolver,
    JournalCheckResolver,
    JournalResolver,
    LocationWritesResolver,
    LocationResolver,
    MemberQueriesResolver,
    MemberWritesResolver,
    MemberResolver,
    MembershipResolver,
    NodeResolver,
    ProviderQueriesResolver,
    ProviderWritesResolver,
    ProviderResolver,
    Answers,
    ShowComing,
    ShowFindings,
  ],
})
export class RegisterGraphqlModule {}
