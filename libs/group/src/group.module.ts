import { Module } from '@nestjs/common';
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
import { CountCopies } from './copies/count-copies.js';
import { Answering } from './peer/answering.js';
import { ShareWithGroup } from './sharing/share-with-group.use-case.js';

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
  CountCopies,
  MemberNumbers,
  ShareWithGroup,
];

/** The group asks, and this node answers. */
@Module({
  providers: [...providers, { provide: Answering, useExisting: AnswerOperation }],
  exports: [...providers, Answering],
})
export class GroupModule {}
