import { Module } from '@nestjs/common';
import { FindingsModule } from '../../findings/src/index.js';
import { CorrectActivity } from './activity/correct-activity.use-case.js';
import { RecordActivity } from './activity/record-activity.use-case.js';
import { RemoveActivity } from './activity/remove-activity.use-case.js';
import { StopActivity } from './activity/stop-activity.use-case.js';
import { AddBeneficiaries } from './agreement/add-beneficiaries.use-case.js';
import { AnswerSubProcessorNotice } from './agreement/answer-sub-processor-notice.use-case.js';
import { AttachDocument } from './agreement/attach-document.use-case.js';
import { CorrectAgreement } from './agreement/correct-agreement.use-case.js';
import { DetachDocument } from './agreement/detach-document.use-case.js';
import { RecordAgreement } from './agreement/record-agreement.use-case.js';
import { RecordOversight } from './agreement/record-oversight.use-case.js';
import { RecordSubProcessorNotice } from './agreement/record-sub-processor-notice.use-case.js';
import { RemoveAgreement } from './agreement/remove-agreement.use-case.js';
import { RemoveBeneficiaries } from './agreement/remove-beneficiaries.use-case.js';
import { ReviewClause } from './agreement/review-clause.use-case.js';
import { SignAgreement } from './agreement/sign-agreement.use-case.js';
import { TerminateAgreement } from './agreement/terminate-agreement.use-case.js';
import { CorrectEngagement } from './engagement/correct-engagement.use-case.js';
import { EndEngagement } from './engagement/end-engagement.use-case.js';
import { EngageProvider } from './engagement/engage-provider.use-case.js';
import { RemoveEngagement } from './engagement/remove-engagement.use-case.js';
import { AnswerForProvider } from './location/answer-for-provider.use-case.js';
import { CorrectLocation } from './location/correct-location.use-case.js';
import { DeclareLocation } from './location/declare-location.use-case.js';
import { EndLocation } from './location/end-location.use-case.js';
import { RemoveLocation } from './location/remove-location.use-case.js';
import { CorrectMember } from './member/correct-member.use-case.js';
import { CreateMember } from './member/create-member.use-case.js';
import { RemoveMember } from './member/remove-member.use-case.js';
import { AddProvider } from './provider/add-provider.use-case.js';
import { CorrectProvider } from './provider/correct-provider.use-case.js';
import { MergeProviders } from './provider/merge-providers.use-case.js';
import { StoreDocument } from './document/store-document.use-case.js';
import { RedactHistory } from './journal/redact-history.use-case.js';
import { ListRecords } from './page/list-records.js';

const useCases = [
  CorrectActivity,
  RecordActivity,
  RemoveActivity,
  StopActivity,
  AddBeneficiaries,
  AnswerSubProcessorNotice,
  AttachDocument,
  CorrectAgreement,
  DetachDocument,
  RecordAgreement,
  RecordOversight,
  RecordSubProcessorNotice,
  RemoveAgreement,
  RemoveBeneficiaries,
  ReviewClause,
  SignAgreement,
  TerminateAgreement,
  CorrectEngagement,
  EndEngagement,
  EngageProvider,
  RemoveEngagement,
  AnswerForProvider,
  CorrectLocation,
  DeclareLocation,
  EndLocation,
  RemoveLocation,
  CorrectMember,
  CreateMember,
  RemoveMember,
  AddProvider,
  CorrectProvider,
  MergeProviders,
  ListRecords,
  RedactHistory,
  StoreDocument,
];

/** What people do with the records. */
@Module({ imports: [FindingsModule], providers: useCases, exports: useCases })
export class RegisterModule {}
