/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** CONTROLLER and JOINT_CONTROLLER: GDPR art. 30(1); PROCESSOR, for others: art. 30(2). */
export type ActivityRole =
  | 'CONTROLLER'
  | 'JOINT_CONTROLLER'
  | 'PROCESSOR';

/** Planned, in use, or stopped. */
export type ActivityStage =
  | 'LIVE'
  | 'PROJECT'
  | 'STOPPED';

/** Published terms bind nobody by themselves. */
export type AgreementState =
  | 'DRAFT'
  | 'PUBLISHED_TERMS'
  | 'SENT'
  | 'SIGNED'
  | 'TERMINATED';

/** ANSWERED; NONE: the register says there is none; MISSING: not answered; NOT_APPLICABLE: not asked of this role. */
export type Article30FieldState =
  | 'ANSWERED'
  | 'MISSING'
  | 'NONE'
  | 'NOT_APPLICABLE';

/** UNKNOWN: a fact is missing, so it cannot be ruled out. Never counted with what is established. */
export type Certainty =
  | 'ESTABLISHED'
  | 'UNKNOWN';

/** Left out: unchanged. Null: cleared. A list or an object replaces the one that is there. */
export type CorrectActivityInput = {
  activityId: string | number;
  /** Role JOINT_CONTROLLER: the arrangements of GDPR art. 26 said to cover it. */
  arrangementIds?: Array<string | number> | null | undefined;
  /** GDPR art. 30(1)(c). */
  data?: Array<DataCategoryInput> | null | undefined;
  /** GDPR art. 30(1)(c). Null: not answered; empty: none. */
  dataSubjects?: Array<string> | null | undefined;
  description?: string | null | undefined;
  /** GDPR art. 35. */
  dpia?: DpiaInput | null | undefined;
  exerciseOfPublicPowers?: boolean | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  /** Collected during prevention, diagnosis, care, social or medico-social follow-up (code de la santé publique, art. L. 1111-8). */
  hdsScope?: boolean | null | undefined;
  healthData?: boolean | null | undefined;
  /** GDPR art. 26. */
  jointControllers?: Array<PartyInput> | null | undefined;
  name?: string | null | undefined;
  /** Role PROCESSOR: the controllers served, GDPR art. 30(2)(a). */
  onBehalfOf?: Array<PartyInput> | null | undefined;
  /** GDPR art. 30(1)(b), each with its legal basis. */
  purposes?: Array<PurposeInput> | null | undefined;
  /** GDPR art. 30(1)(d). */
  recipients?: Array<string> | null | undefined;
  reference?: string | null | undefined;
  responsibleService?: string | null | undefined;
  review?: ReviewInput | null | undefined;
  role?: ActivityRole | null | undefined;
  /** GDPR art. 30(1)(g). Never leaves the member's node. */
  securityMeasures?: Array<string> | null | undefined;
  stage?: ActivityStage | null | undefined;
  tags?: Array<string> | null | undefined;
  /** The template of the catalogue from which it was made. */
  templateCode?: string | null | undefined;
  /** The first day on which it no longer takes place. */
  to?: string | null | undefined;
  /** What the register itself says about transfers to third countries, GDPR art. 30(1)(e). */
  transfersDeclared?: boolean | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** A category of personal data (GDPR art. 30(1)(c)): retention belongs to it. */
export type DataCategoryInput = {
  /** The letter of GDPR art. 9(2), a to j. */
  article9Condition?: string | null | undefined;
  name: string;
  retention?: RetentionInput | null | undefined;
  special?: SpecialData | null | undefined;
};

/** ACCEPTED and NOT_APPLICABLE close a finding, until the decision ends, a new run starts or it worsens. */
export type DecisionState =
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'NOT_APPLICABLE'
  | 'TO_DO';

/** The nine criteria of WP 248 for an impact assessment, GDPR art. 35. */
export type DpiaCriterion =
  | 'AUTOMATED_DECISION'
  | 'DENIES_RIGHT'
  | 'EVALUATION'
  | 'INNOVATIVE'
  | 'LARGE_SCALE'
  | 'MATCHING'
  | 'SENSITIVE_DATA'
  | 'SYSTEMATIC_MONITORING'
  | 'VULNERABLE';

/** Impact assessment (GDPR art. 35). */
export type DpiaInput = {
  /** 1 to 14: the type of the CNIL's list of processing that needs one; 0: checked, none. */
  cnilListType?: number | null | undefined;
  criteria?: Array<DpiaCriterion> | null | undefined;
  /** On the CNIL's list of processing that needs none. */
  exempt?: boolean | null | undefined;
  residualRisk?: ResidualRisk | null | undefined;
  validatedOn?: string | null | undefined;
  /** Why none was made though criteria are met. */
  waiverReason?: string | null | undefined;
};

/** What the provider is for the data: GDPR art. 4, 26 and 28. */
export type EngagementRole =
  | 'CONTROLLER'
  | 'JOINT_CONTROLLER'
  | 'PROCESSOR'
  | 'RECIPIENT'
  | 'SUB_PROCESSOR';

/** What becomes of the data at the end, for the archives. */
export type FinalDisposition =
  | 'DESTROY'
  | 'KEEP'
  | 'SORT';

/** What findings are counted under. TRANSFER_FOLLOW_UP and SOVEREIGNTY are never added to NON_EU_HOSTING. */
export type FindingTheme =
  | 'AGREEMENT_CONTENT'
  | 'DPIA'
  | 'DPO'
  | 'EXPIRING'
  | 'HEALTH_HOSTING'
  | 'MISSING_AGREEMENT'
  | 'NON_EU_HOSTING'
  | 'REGISTER_QUALITY'
  | 'SOVEREIGNTY'
  | 'TRANSFER_FOLLOW_UP'
  | 'UNKNOWN_LOCATION';

/** GDPR art. 6(1)(a) to (f); LAW_ENFORCEMENT: Directive (EU) 2016/680. */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LAW_ENFORCEMENT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTERESTS'
  | 'PUBLIC_TASK'
  | 'VITAL_INTERESTS';

/** What is there: a copy of the data, or a way to reach it. */
export type LocationKind =
  | 'ADMIN_ACCESS'
  | 'ANALYTICS'
  | 'ARCHIVE_COPY'
  | 'BACKUP'
  | 'DEV_TEST'
  | 'DISASTER_RECOVERY'
  | 'LOGS'
  | 'PRIMARY'
  | 'SUPPORT_ACCESS';

/** Another body, a member of the group or not. */
export type PartyInput = {
  /** The member of the group that it is. */
  memberId?: string | number | null | undefined;
  name: string;
  /** The nine digits of a French legal entity. */
  siren?: string | null | undefined;
};

/** An action that a role opens: of a member, of the node, or anywhere. Everything else asks to be signed in, or nothing. */
export type Permission =
  /** accessRecords.read. Of a member: DPO, ADMIN. */
  | 'ACCESS_RECORDS_READ'
  /** account.invite. Anywhere: ADMIN, NODE_ADMIN. */
  | 'ACCOUNT_INVITE'
  /** clauses.review. Of a member: DPO, ADMIN, LAWYER. */
  | 'CLAUSES_REVIEW'
  /** findings.decide. Of a member: DPO, ADMIN. */
  | 'FINDINGS_DECIDE'
  /** group.ask. Anywhere: GROUP_DPO, LAWYER, DPO, ADMIN. */
  | 'GROUP_ASK'
  /** journal.redact. Of a member: DPO, ADMIN. */
  | 'JOURNAL_REDACT'
  /** journal.verify. Of a member: DPO, ADMIN. */
  | 'JOURNAL_VERIFY'
  /** member.roles. Of a member: ADMIN. */
  | 'MEMBER_ROLES'
  /** member.sharing. Of a member: ADMIN. */
  | 'MEMBER_SHARING'
  /** node.accounts. Of the node: NODE_ADMIN. */
  | 'NODE_ACCOUNTS'
  /** node.group. Of the node: NODE_ADMIN. */
  | 'NODE_GROUP'
  /** node.members. Of the node: NODE_ADMIN. */
  | 'NODE_MEMBERS'
  /** providers.add. Anywhere: EDITOR, DPO, ADMIN, GROUP_DPO, NODE_ADMIN. */
  | 'PROVIDERS_ADD'
  /** providers.facts. Of the node: GROUP_DPO, NODE_ADMIN. */
  | 'PROVIDERS_FACTS'
  /** register.end. Of a member: DPO, ADMIN. */
  | 'REGISTER_END'
  /** register.export. Of a member: DPO, ADMIN. */
  | 'REGISTER_EXPORT'
  /** register.import. Of a member: EDITOR, DPO, ADMIN. */
  | 'REGISTER_IMPORT'
  /** register.read. Of a member: READER, EDITOR, DPO, ADMIN. */
  | 'REGISTER_READ'
  /** register.remove. Of a member: DPO, ADMIN. */
  | 'REGISTER_REMOVE'
  /** register.write. Of a member: EDITOR, DPO, ADMIN. */
  | 'REGISTER_WRITE';

/** Why data are processed, and on what basis: a basis belongs to a purpose (GDPR art. 5(1)(b), art. 6). */
export type PurposeInput = {
  /** Null: unknown. */
  legalBasis?: LegalBasis | null | undefined;
  /** The text that founds it, for a legal obligation or a public task (GDPR art. 6(3)). */
  legalText?: string | null | undefined;
  name: string;
};

export type RecordActivityInput = {
  /** Role JOINT_CONTROLLER: the arrangements of GDPR art. 26 said to cover it. */
  arrangementIds?: Array<string | number> | null | undefined;
  /** GDPR art. 30(1)(c). */
  data?: Array<DataCategoryInput> | null | undefined;
  /** GDPR art. 30(1)(c). Null: not answered; empty: none. */
  dataSubjects?: Array<string> | null | undefined;
  description?: string | null | undefined;
  /** GDPR art. 35. */
  dpia?: DpiaInput | null | undefined;
  exerciseOfPublicPowers?: boolean | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  /** Collected during prevention, diagnosis, care, social or medico-social follow-up (code de la santé publique, art. L. 1111-8). */
  hdsScope?: boolean | null | undefined;
  healthData?: boolean | null | undefined;
  /** GDPR art. 26. */
  jointControllers?: Array<PartyInput> | null | undefined;
  /** The member in whose register it is recorded. */
  memberId: string | number;
  name: string;
  /** Role PROCESSOR: the controllers served, GDPR art. 30(2)(a). */
  onBehalfOf?: Array<PartyInput> | null | undefined;
  /** GDPR art. 30(1)(b), each with its legal basis. */
  purposes: Array<PurposeInput>;
  /** GDPR art. 30(1)(d). */
  recipients?: Array<string> | null | undefined;
  reference?: string | null | undefined;
  responsibleService?: string | null | undefined;
  review?: ReviewInput | null | undefined;
  role: ActivityRole;
  /** GDPR art. 30(1)(g). Never leaves the member's node. */
  securityMeasures?: Array<string> | null | undefined;
  stage: ActivityStage;
  tags?: Array<string> | null | undefined;
  /** The template of the catalogue from which it was made. */
  templateCode?: string | null | undefined;
  /** The first day on which it no longer takes place. */
  to?: string | null | undefined;
  /** What the register itself says about transfers to third countries, GDPR art. 30(1)(e). */
  transfersDeclared?: boolean | null | undefined;
};

export type RemoveActivityInput = {
  activityId: string | number;
  version: number;
};

/** What the impact assessment leaves: HIGH asks for prior consultation, GDPR art. 36. */
export type ResidualRisk =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** How long data are kept, and what becomes of them (GDPR art. 5(1)(e), art. 30(1)(f); code du patrimoine). */
export type RetentionInput = {
  active?: string | null | undefined;
  /** The archives' "durée d'utilité administrative". */
  administrativeUse?: string | null | undefined;
  /** The day of the archives' visa for elimination. */
  archivesVisaOn?: string | null | undefined;
  finalDisposition?: FinalDisposition | null | undefined;
};

/** When the record is looked at again. */
export type ReviewInput = {
  everyMonths?: number | null | undefined;
  lastOn?: string | null | undefined;
};

/** From the worst: CRITICAL, HIGH, MEDIUM, LOW, INFO. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'INFO'
  | 'LOW'
  | 'MEDIUM';

/** Data that call for more than the ordinary: GDPR art. 9 and 10, and others. */
export type SpecialData =
  | 'ART_9'
  | 'ART_10'
  | 'MINORS'
  | 'NIR'
  | 'POLICE'
  | 'SECRET'
  | 'SOCIAL';

export type StopActivityInput = {
  activityId: string | number;
  /** The first day on which it no longer takes place. */
  to: string;
  version: number;
};

/** What a finding is about. */
export type SubjectType =
  | 'ACTIVITY'
  | 'AGREEMENT'
  | 'ENGAGEMENT'
  | 'LOCATION'
  | 'MEMBER'
  | 'PROVIDER';

/** INVALID: a value. NOT_FOUND: nothing there, or not for this viewer. CONFLICT: someone was first. REFUSED: a rule forbids it. */
export type UserErrorCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REFUSED';

export type ActivityContentFragment = { id: string, version: number, name: string, reference: string | null, description: string | null, role: ActivityRole, stage: ActivityStage, from: string | null, to: string | null, responsibleService: string | null, tags: Array<string> | null, templateCode: string | null, exerciseOfPublicPowers: boolean | null, dataSubjects: Array<string> | null, healthData: boolean | null, hdsScope: boolean | null, recipients: Array<string> | null, transfersDeclared: boolean | null, securityMeasures: Array<string> | null, purposes: Array<{ name: string, legalBasis: LegalBasis | null, legalText: string | null }>, data: Array<{ name: string, special: SpecialData | null, article9Condition: string | null, retention: { active: string | null, administrativeUse: string | null, finalDisposition: FinalDisposition | null, archivesVisaOn: string | null } | null }> | null, jointControllers: Array<{ name: string, siren: string | null, memberId: string | null }> | null, onBehalfOf: Array<{ name: string, siren: string | null, memberId: string | null }> | null, arrangements: Array<{ id: string, title: string, state: AgreementState }> | null, dpia: { cnilListType: number | null, criteria: Array<DpiaCriterion> | null, exempt: boolean | null, waiverReason: string | null, validatedOn: string | null, residualRisk: ResidualRisk | null } | null, review: { lastOn: string | null, everyMonths: number | null } | null };

export type PlaceOfActivityFragment = { id: string, kind: LocationKind, country: string | null, place: string | null, from: string | null, to: string | null, transferTools: Array<{ tool: string }> | null };

export type ActivityQueryVariables = Exact<{
  id: string | number;
}>;


export type ActivityQuery = { node:
    | { reviewDue: string | null, updatedAt: string | null, id: string, version: number, name: string, reference: string | null, description: string | null, role: ActivityRole, stage: ActivityStage, from: string | null, to: string | null, responsibleService: string | null, tags: Array<string> | null, templateCode: string | null, exerciseOfPublicPowers: boolean | null, dataSubjects: Array<string> | null, healthData: boolean | null, hdsScope: boolean | null, recipients: Array<string> | null, transfersDeclared: boolean | null, securityMeasures: Array<string> | null, member: { id: string, name: string, may: Array<Permission>, findingsPending: boolean | null, representative: { name: string } | null, dpo: { name: string } | null } | null, completeness: { article30: Array<{ field: string, state: Article30FieldState }> } | null, findings: Array<{ id: string, certainty: Certainty, severity: Severity, explanation: string, from: string, to: string | null, rule: { title: string, theme: FindingTheme | null }, subject: { id: string, type: SubjectType, label: string }, decision: { state: DecisionState } | null }>, locations: Array<{ id: string, kind: LocationKind, country: string | null, place: string | null, from: string | null, to: string | null, engagement: { id: string } | null, transferTools: Array<{ tool: string }> | null }>, engagements: Array<{ id: string, service: string, role: EngagementRole, from: string | null, to: string | null, sharedAgreementId: string | null, provider: { id: string, name: string } | null, agreements: Array<{ id: string, title: string, state: AgreementState }> | null, locations: Array<{ id: string, kind: LocationKind, country: string | null, place: string | null, from: string | null, to: string | null, transferTools: Array<{ tool: string }> | null }> }>, purposes: Array<{ name: string, legalBasis: LegalBasis | null, legalText: string | null }>, data: Array<{ name: string, special: SpecialData | null, article9Condition: string | null, retention: { active: string | null, administrativeUse: string | null, finalDisposition: FinalDisposition | null, archivesVisaOn: string | null } | null }> | null, jointControllers: Array<{ name: string, siren: string | null, memberId: string | null }> | null, onBehalfOf: Array<{ name: string, siren: string | null, memberId: string | null }> | null, arrangements: Array<{ id: string, title: string, state: AgreementState }> | null, dpia: { cnilListType: number | null, criteria: Array<DpiaCriterion> | null, exempt: boolean | null, waiverReason: string | null, validatedOn: string | null, residualRisk: ResidualRisk | null } | null, review: { lastOn: string | null, everyMonths: number | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ActivityToCorrectQueryVariables = Exact<{
  id: string | number;
}>;


export type ActivityToCorrectQuery = { node:
    | { id: string, version: number, name: string, reference: string | null, description: string | null, role: ActivityRole, stage: ActivityStage, from: string | null, to: string | null, responsibleService: string | null, tags: Array<string> | null, templateCode: string | null, exerciseOfPublicPowers: boolean | null, dataSubjects: Array<string> | null, healthData: boolean | null, hdsScope: boolean | null, recipients: Array<string> | null, transfersDeclared: boolean | null, securityMeasures: Array<string> | null, member: { id: string, name: string, may: Array<Permission> } | null, completeness: { article30: Array<{ field: string, state: Article30FieldState }> } | null, purposes: Array<{ name: string, legalBasis: LegalBasis | null, legalText: string | null }>, data: Array<{ name: string, special: SpecialData | null, article9Condition: string | null, retention: { active: string | null, administrativeUse: string | null, finalDisposition: FinalDisposition | null, archivesVisaOn: string | null } | null }> | null, jointControllers: Array<{ name: string, siren: string | null, memberId: string | null }> | null, onBehalfOf: Array<{ name: string, siren: string | null, memberId: string | null }> | null, arrangements: Array<{ id: string, title: string, state: AgreementState }> | null, dpia: { cnilListType: number | null, criteria: Array<DpiaCriterion> | null, exempt: boolean | null, waiverReason: string | null, validatedOn: string | null, residualRisk: ResidualRisk | null } | null, review: { lastOn: string | null, everyMonths: number | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, history: Array<{ at: string, by: string | null, version: number }> | null };

export type CorrectActivityMutationVariables = Exact<{
  input: CorrectActivityInput;
}>;


export type CorrectActivityMutation = { correctActivity: { activity: { id: string, version: number } | null, opened: Array<{ id: string }> | null, closed: Array<{ id: string }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RecordActivityMutationVariables = Exact<{
  input: RecordActivityInput;
}>;


export type RecordActivityMutation = { recordActivity: { activity: { id: string } | null, opened: Array<{ id: string }> | null, closed: Array<{ id: string }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type StopActivityMutationVariables = Exact<{
  input: StopActivityInput;
}>;


export type StopActivityMutation = { stopActivity: { activity: { id: string, version: number } | null, opened: Array<{ id: string }> | null, closed: Array<{ id: string }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RemoveActivityMutationVariables = Exact<{
  input: RemoveActivityInput;
}>;


export type RemoveActivityMutation = { removeActivity: { activity: { id: string } | null, closed: Array<{ id: string }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RefusalFragment = { code: UserErrorCode, path: Array<string>, message: string };

export const ActivityContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleService"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"templateCode"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseOfPublicPowers"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"special"}},{"kind":"Field","name":{"kind":"Name","value":"article9Condition"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"administrativeUse"}},{"kind":"Field","name":{"kind":"Name","value":"finalDisposition"}},{"kind":"Field","name":{"kind":"Name","value":"archivesVisaOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthData"}},{"kind":"Field","name":{"kind":"Name","value":"hdsScope"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"transfersDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"securityMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"jointControllers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrangements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dpia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnilListType"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"waiverReason"}},{"kind":"Field","name":{"kind":"Name","value":"validatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"residualRisk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}}]}}]}}]} as unknown as DocumentNode<ActivityContentFragment, unknown>;
export const PlaceOfActivityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfActivity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"transferTools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tool"}}]}}]}}]} as unknown as DocumentNode<PlaceOfActivityFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Activity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityContent"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"findingsPending"}},{"kind":"Field","name":{"kind":"Name","value":"representative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dpo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article30"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceOfActivity"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAgreementId"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceOfActivity"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleService"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"templateCode"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseOfPublicPowers"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"special"}},{"kind":"Field","name":{"kind":"Name","value":"article9Condition"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"administrativeUse"}},{"kind":"Field","name":{"kind":"Name","value":"finalDisposition"}},{"kind":"Field","name":{"kind":"Name","value":"archivesVisaOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthData"}},{"kind":"Field","name":{"kind":"Name","value":"hdsScope"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"transfersDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"securityMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"jointControllers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrangements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dpia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnilListType"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"waiverReason"}},{"kind":"Field","name":{"kind":"Name","value":"validatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"residualRisk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfActivity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"transferTools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tool"}}]}}]}}]} as unknown as DocumentNode<ActivityQuery, ActivityQueryVariables>;
export const ActivityToCorrectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityToCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityContent"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article30"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleService"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"templateCode"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseOfPublicPowers"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"special"}},{"kind":"Field","name":{"kind":"Name","value":"article9Condition"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"administrativeUse"}},{"kind":"Field","name":{"kind":"Name","value":"finalDisposition"}},{"kind":"Field","name":{"kind":"Name","value":"archivesVisaOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthData"}},{"kind":"Field","name":{"kind":"Name","value":"hdsScope"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"transfersDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"securityMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"jointControllers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrangements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dpia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnilListType"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"waiverReason"}},{"kind":"Field","name":{"kind":"Name","value":"validatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"residualRisk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}}]}}]}}]} as unknown as DocumentNode<ActivityToCorrectQuery, ActivityToCorrectQueryVariables>;
export const CorrectActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CorrectActivityMutation, CorrectActivityMutationVariables>;
export const RecordActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RecordActivityMutation, RecordActivityMutationVariables>;
export const StopActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<StopActivityMutation, StopActivityMutationVariables>;
export const RemoveActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveActivityMutation, RemoveActivityMutationVariables>;