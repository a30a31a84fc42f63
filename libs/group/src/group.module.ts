import { Module } from '@nestjs/common';
import { Transactions } from '../../database/src/index.js';
import { Examiner, FindingsModule } from '../../findings/src/index.js';
import { Clock, LOG, type Log } from '../../runtime/src/index.js';
import { AnswerOperation } from './answer/answer-operation.js';
import { AskActivities } from './ask/ask-activities.js';
import { AskAgreements } from './ask/ask-agreements.js';
import { AskCoverage } from './ask/ask-coverage.js';
import { AskFindings } from './ask/ask-findings.js';
import { AskLocations } from './ask/ask-locations.js';
import { AskPage } from './ask/ask-page.js';
import { AskProviders } from './ask/ask-providers.js';
import { AskSources } from './ask/ask-sources.js';
import { AskSummary } from './ask/ask-summary.js';
import { BeginQuestion } from './ask/begin-question.js';
import { MemberNumbers } from './ask/member-numbers.js';
import { AgreementConfirmations } from './confirmation/agreement-confirmations.js';
import { ConfirmAgreements } from './confirmation/confirm-agreements.use-case.js';
import { CountCopies } from './copies/count-copies.js';
import { Answering } from './peer/answering.js';
import { Peers } from './peer/peers.js';
import { Rosters } from './roster/rosters.js';
import { ShareWithGroup } from './sharing/share-with-group.use-case.js';
import { TrustModule } from './trust.module.js';

const providers = [
  AnswerOperation,
  AskActivities,
  AskAgreements,
  AskCoverage,
  AskFindings,
  AskLocations,
  AskPage,
  AskProviders,
  AskSources,
  AskSummary,
  BeginQuestion,
  ConfirmAgreements,
  CountCopies,
  MemberNumbers,
  ShareWithGroup,
];

/** The group asks, and this node answers. */
@Module({
  imports: [TrustModule, FindingsModule],
  providers: [
    ...providers,
    { provide: Answering, useExisting: AnswerOperation },
    {
      provide: AgreementConfirmations,
      inject: [Transactions, Peers, Rosters, Clock, LOG, Examiner],
      useFactory: (transactions: Transactions, peers: Peers, rosters: Rosters, clock: Clock, log: Log, examiner: Examiner) =>
        new AgreementConfirmations({ transactions, peers, rosters, clock, log, wake: () => examiner.wake() }),
    },
  ],
  exports: [...providers, Answering, AgreementConfirmations, TrustModule],
})
export class GroupModule {}
