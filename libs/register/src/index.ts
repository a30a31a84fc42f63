export { ActivityFields } from './activity/activity-fields.model.js';
export { readDocument } from './document/read-document.query.js';
export { StoreDocument } from './document/store-document.use-case.js';
export { findingGlobalId } from './finding/finding-ids.js';
export { FindingSubject } from './finding/finding.model.js';
export { FindingSummaryDimension, FindingSummaryKey } from './finding/finding-summary.model.js';
export { eachOnce } from './finding/finding-page.model.js';
export { Certainty, DecisionState, FindingNature, FindingTheme, Severity, SubjectType } from './finding/finding-words.js';
export { Rule } from './finding/rule.model.js';
export { shownRule } from './finding/shown-rule.js';
export { memberGlobalId, recordGlobalId, recordKey } from './ids/record-ids.js';
export type { Shown } from './ids/shown.js';
export { loaderOf, type RequestContext } from './loaders/loader.js';
export { signedIn } from './loaders/signed-in.js';
export { Member } from './member/member.model.js';
export { shownMemberOf } from './member/shown-member-of.js';
export { RegisterGraphqlModule } from './register.graphql.module.js';
export { RegisterModule } from './register.module.js';
export {
  ActivityRole,
  ActivityStage,
  AgreementKind,
  AgreementState,
  AgreementVehicle,
  LegalBasis,
  LocationKind,
  MemberKind,
  SubProcessingAuthorisation,
} from './vocabulary/vocabulary.js';
