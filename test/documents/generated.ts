/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why the group is asked: each member that was asked reads it. */
export type AccessPurpose =
  | 'COMPLIANCE_REVIEW'
  | 'CONTRACT_AUDIT'
  | 'DEMONSTRATION'
  | 'INCIDENT'
  | 'PARTNER_TOOL'
  | 'STATUTORY_REPORT';

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

/** How the agreement came to bind more than one body. */
export type AgreementVehicle =
  | 'CENTRAL_PURCHASING'
  | 'ONLINE_TERMS'
  | 'OWN'
  | 'PURCHASING_GROUP'
  | 'SHARED_SERVICE';

/** One answer about where a provider's service keeps or reaches data, for every member that uses it. */
export type AnswerForProviderInput = {
  access?: LocationAccess | null | undefined;
  /** Null: unknown. */
  country?: string | null | undefined;
  evidence?: EvidenceInput | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  keyCustody?: KeyCustody | null | undefined;
  kind: LocationKind;
  /** Only for these members. Null: all those whose register the viewer keeps. */
  memberIds?: Array<string | number> | null | undefined;
  place?: string | null | undefined;
  providerId: string | number;
  /** Only where this service is used. Null: all of the provider's services. */
  service?: string | null | undefined;
  /** The first day on which data is no longer there. */
  to?: string | null | undefined;
  /** In order of preference: a fall-back is a second tool (GDPR art. 45, 46, 49). */
  transferTools?: Array<TransferToolInput> | null | undefined;
};

/** ANSWERED; NONE: the register says there is none; MISSING: not answered; NOT_APPLICABLE: not asked of this role. */
export type Article30FieldState =
  | 'ANSWERED'
  | 'MISSING'
  | 'NONE'
  | 'NOT_APPLICABLE';

/** How the group is asked. */
export type AskInput = {
  /** Milliseconds, from 100 to 60,000. Beyond 3,000 each node has more time too: for exports. */
  deadlineMs?: number | null | undefined;
  /** How old the last numbers of a member may be, when its node does not answer. `PT0S`: none. */
  maxCopyAge?: string | null | undefined;
  /** Left out: all. */
  members?: Array<string | number> | null | undefined;
  /** What each member reads beside it, up to 500 characters. */
  note?: string | null | undefined;
  onMissing?: OnMissing | null | undefined;
  /** Each member that is asked reads it. */
  purpose: AccessPurpose;
};

/** UNKNOWN: a fact is missing, so it cannot be ruled out. Never counted with what is established. */
export type Certainty =
  | 'ESTABLISHED'
  | 'UNKNOWN';

/** Whether an agreement really binds the provider towards the member, on the day (GDPR art. 28(3)). */
export type CoverageState =
  /** The member relies on another’s agreement, which does not bind it, or not for certain. */
  | 'CLAIMED_NOT_CONFIRMED'
  /** What bound it has ended. */
  | 'EXPIRED'
  /** Used without an agreement. */
  | 'NONE'
  /** The member does not say. */
  | 'NOT_SHARED'
  /** Bound by an agreement that the member holds. */
  | 'OWN'
  /** Bound by an agreement that another member holds, which its holder’s register confirms. */
  | 'SHARED'
  /** Whether its own agreement binds cannot be told: a fact is missing. */
  | 'UNKNOWN';

/** A category of personal data (GDPR art. 30(1)(c)): retention belongs to it. */
export type DataCategoryInput = {
  /** The letter of GDPR art. 9(2), a to j. */
  article9Condition?: string | null | undefined;
  name: string;
  retention?: RetentionInput | null | undefined;
  special?: SpecialData | null | undefined;
};

/** One decision on many findings, such as those of one provider in sixty communes: on all of them, or on none. */
export type DecideOnFindingsInput = {
  /** The day by which it has to be done. */
  dueOn?: string | null | undefined;
  /** From 1 to 100. */
  findingIds: Array<string | number>;
  /** Who sees to it. */
  owner?: string | null | undefined;
  reason: string;
  /** TO_DO and IN_PROGRESS leave the finding open, or open it again. */
  state: DecisionState;
  /** ACCEPTED and NOT_APPLICABLE: the first day on which it no longer holds, and the finding is open again. */
  until?: string | null | undefined;
};

/** ACCEPTED and NOT_APPLICABLE close a finding, until the decision ends, a new run starts or it worsens. */
export type DecisionState =
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'NOT_APPLICABLE'
  | 'TO_DO';

export type DeclareLocationInput = {
  access?: LocationAccess | null | undefined;
  /** At the member itself. */
  activityId?: string | number | null | undefined;
  /** Null: unknown. */
  country?: string | null | undefined;
  /** At a provider: exactly one of `engagementId` and `activityId` is given. */
  engagementId?: string | number | null | undefined;
  evidence?: EvidenceInput | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  keyCustody?: KeyCustody | null | undefined;
  kind: LocationKind;
  memberId: string | number;
  /** The provider that runs the place, when not the engagement's own. */
  operatorId?: string | number | null | undefined;
  place?: string | null | undefined;
  /** The first day on which data is no longer there. */
  to?: string | null | undefined;
  /** In order of preference: a fall-back is a second tool (GDPR art. 45, 46, 49). */
  transferTools?: Array<TransferToolInput> | null | undefined;
};

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

export type EngageProviderInput = {
  activityIds: Array<string | number>;
  /** The agreements said to bind this use. Null: not answered; empty: none. */
  agreementIds?: Array<string | number> | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  memberId: string | number;
  /** The engagement that it serves, for a sub-processor. */
  parentId?: string | number | null | undefined;
  providerId: string | number;
  role: EngagementRole;
  service: string;
  /** An agreement held by another member, possibly on another node. */
  sharedAgreementId?: string | number | null | undefined;
  /** The first day on which it is no longer used. */
  to?: string | null | undefined;
};

/** What the provider is for the data: GDPR art. 4, 26 and 28. */
export type EngagementRole =
  | 'CONTROLLER'
  | 'JOINT_CONTROLLER'
  | 'PROCESSOR'
  | 'RECIPIENT'
  | 'SUB_PROCESSOR';

/** How a place is known. */
export type EvidenceInput = {
  kind: EvidenceKind;
  on?: string | null | undefined;
  url?: string | null | undefined;
};

/** How the place is known. */
export type EvidenceKind =
  | 'AUDIT'
  | 'CONTRACT'
  | 'DECLARED'
  | 'TECHNICAL_TEST'
  | 'VENDOR_PAGE';

/** What becomes of the data at the end, for the archives. */
export type FinalDisposition =
  | 'DESTROY'
  | 'KEEP'
  | 'SORT';

/** DUTY: a text asks for it. RISK: nothing forbids it. GOOD_PRACTICE: advised. */
export type FindingNature =
  | 'DUTY'
  | 'GOOD_PRACTICE'
  | 'RISK';

/** What a summary counts by. COUNTRY: a finding that names two counts under each. */
export type FindingSummaryDimension =
  | 'COUNTRY'
  | 'MEMBER_KIND'
  | 'NATURE'
  | 'RULE'
  | 'SEVERITY'
  | 'THEME';

export type GroupCompleteness =
  /** Of every member asked about. */
  | 'COMPLETE'
  /** Of every member, some by the last numbers that they gave. */
  | 'COMPLETE_WITH_COPIES'
  /** No member gave what was asked. */
  | 'NONE'
  /** Members are missing: the report names them. */
  | 'PARTIAL';

/** Who holds the keys of encrypted data. */
export type KeyCustody =
  | 'MEMBER'
  | 'NONE'
  | 'PROVIDER'
  | 'SHARED';

/** GDPR art. 6(1)(a) to (f); LAW_ENFORCEMENT: Directive (EU) 2016/680. */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LAW_ENFORCEMENT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTERESTS'
  | 'PUBLIC_TASK'
  | 'VITAL_INTERESTS';

/** Whether whoever is there can read the data. */
export type LocationAccess =
  | 'CLEAR'
  | 'DENIED_BY_VENDOR'
  | 'NONE'
  | 'POSSIBLE';

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

/** What kind of body keeps the register. */
export type MemberKind =
  | 'ASSOCIATION'
  | 'CCAS'
  | 'CDG'
  | 'COMMUNE'
  | 'COMPANY'
  | 'DEPARTEMENT'
  | 'EPCI'
  | 'GIP'
  | 'OTHER_PUBLIC'
  | 'REGION'
  | 'SDIS'
  | 'SYNDICAT';

export type OnMissing =
  /** Rows and totals are null as soon as a member is missing: for exports and statutory reports. */
  | 'FAIL'
  /** What there is comes, and the report says what is missing. */
  | 'RETURN_PARTIAL';

/** Another body, a member of the group or not. */
export type PartyInput = {
  /** The member of the group that it is. */
  memberId?: string | number | null | undefined;
  name: string;
  /** The nine digits of a French legal entity. */
  siren?: string | null | undefined;
};

/** Why data are processed, and on what basis: a basis belongs to a purpose (GDPR art. 5(1)(b), art. 6). */
export type PurposeInput = {
  /** Null: unknown. */
  legalBasis?: LegalBasis | null | undefined;
  /** The text that founds it, for a legal obligation or a public task (GDPR art. 6(3)). */
  legalText?: string | null | undefined;
  name: string;
};

/** DELETED: entered by mistake, and taken out. REDACTED: something was struck out of the history (GDPR art. 17). */
export type RecordAction =
  | 'CREATED'
  | 'DELETED'
  | 'ENDED'
  | 'REDACTED'
  | 'UPDATED';

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

/** What a record is. */
export type RecordKind =
  | 'ACTIVITY'
  | 'AGREEMENT'
  | 'DECISION'
  | 'ENGAGEMENT'
  | 'LOCATION'
  | 'MEMBER'
  | 'PROVIDER';

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

/** What the text says of one point of GDPR art. 28: who reviews it, and when, is kept. */
export type ReviewClauseInput = {
  agreementId: string | number;
  /** The point: `28.3.a` for art. 28(3)(a), `28.3.0-duration` for the duration that art. 28(3) asks for… */
  clauseId: string;
  page?: string | null | undefined;
  /** Null: unknown. */
  present?: boolean | null | undefined;
  quote?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** When the record is looked at again. */
export type ReviewInput = {
  everyMonths?: number | null | undefined;
  lastOn?: string | null | undefined;
};

/** READER, EDITOR, DPO and ADMIN are of a member; GROUP_DPO, LAWYER and NODE_ADMIN of the node and the group. */
export type Role =
  | 'ADMIN'
  | 'DPO'
  | 'EDITOR'
  | 'GROUP_DPO'
  | 'LAWYER'
  | 'NODE_ADMIN'
  | 'READER';

export type Served =
  /** The last numbers that it gave. */
  | 'COPY'
  /** What it says now. */
  | 'LIVE'
  /** Nothing. */
  | 'NONE';

/** From the worst: CRITICAL, HIGH, MEDIUM, LOW, INFO. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'INFO'
  | 'LOW'
  | 'MEDIUM';

/** Left out: unchanged; of a first choice, what is proposed: FINDINGS, CONTRACTS, COUNTS, no documents, copies. */
export type ShareWithGroupInput = {
  copies?: boolean | null | undefined;
  documents?: boolean | null | undefined;
  groupDpo?: SharingLevel | null | undefined;
  lawyers?: SharingLevel | null | undefined;
  memberId: string | number;
  otherMembers?: SharingLevel | null | undefined;
  /** The version that was seen; 0 before a first choice. Left out: whatever it is. */
  version?: number | null | undefined;
};

export type SharingLevel =
  /** And agreements: whom they bind, their clauses, sub-processing. */
  | 'CONTRACTS'
  /** Numbers by rule, theme, severity, certainty, country; no name of a record. */
  | 'COUNTS'
  /** And each finding with its facts, and the state of each coverage cell. */
  | 'FINDINGS'
  /** Nothing leaves. */
  | 'NONE'
  /** And activities and places. Never security measures, contacts, reasons of decisions, the journal. */
  | 'REGISTER';

/** The agreement is signed: from which day it binds, and until when. */
export type SignAgreementInput = {
  agreementId: string | number;
  /** Left out: unchanged. */
  from?: string | null | undefined;
  signedOn: string;
  /** Left out: unchanged. */
  to?: string | null | undefined;
  version: number;
};

/** Why a source brought what it did. */
export type SourceOutcome =
  /** Its signature does not hold: nothing of it is believed. */
  | 'BAD_SIGNATURE'
  /** It failed several times, and is asked again a little later. */
  | 'CIRCUIT_OPEN'
  /** Its clock and ours are too far apart. */
  | 'CLOCK_SKEW'
  /** It gives numbers, and no rows. */
  | 'COUNTS_ONLY'
  /** It did not answer in time. */
  | 'DEADLINE'
  /** It failed on a page before, or after its first rows: it stays out of this list. */
  | 'LOST_DURING_PAGING'
  /** It failed. */
  | 'NODE_ERROR'
  /** It does not answer for this member, or answered for another’s. */
  | 'NOT_AUTHORITATIVE'
  /** It answered. */
  | 'OK'
  /** What it sent is not an answer. */
  | 'PROTOCOL_ERROR'
  /** It was asked too often. */
  | 'RATE_LIMITED'
  /** It answered, and shares nothing that was asked. */
  | 'REFUSED'
  /** The group suspended it. */
  | 'SUSPENDED'
  /** What it sent is larger than any answer. */
  | 'TOO_LARGE'
  /** Nothing answers at its address. */
  | 'UNREACHABLE'
  /** It does not know this question, in this version. */
  | 'UNSUPPORTED';

/** Data that call for more than the ordinary: GDPR art. 9 and 10, and others. */
export type SpecialData =
  | 'ART_9'
  | 'ART_10'
  | 'MINORS'
  | 'NIR'
  | 'POLICE'
  | 'SECRET'
  | 'SOCIAL';

/** GDPR art. 28(2): specific or general written authorisation. */
export type SubProcessingAuthorisation =
  | 'GENERAL'
  | 'NONE'
  | 'SPECIFIC';

/** What a finding is about. */
export type SubjectType =
  | 'ACTIVITY'
  | 'AGREEMENT'
  | 'ENGAGEMENT'
  | 'LOCATION'
  | 'MEMBER'
  | 'PROVIDER';

/** What a transfer impact assessment concluded (CJEU C-311/18). */
export type TiaOutcome =
  | 'INSUFFICIENT'
  | 'NEEDS_MEASURES'
  | 'SUFFICIENT';

/** Transfer impact assessment (CJEU C-311/18; clause 14 of the clauses of 2021). */
export type TransferImpactAssessmentInput = {
  doneOn: string;
  outcome?: TiaOutcome | null | undefined;
  reviewBy?: string | null | undefined;
};

/** What is said to cover a transfer (GDPR chapter V). */
export type TransferToolInput = {
  /** The legal entity that receives. */
  importer?: string | null | undefined;
  /** Of the standard contractual clauses, 1 to 4. */
  module?: number | null | undefined;
  reference?: string | null | undefined;
  /** Tool ADQ, decision limited to a sector: the recipient is confirmed to be within it. */
  scopeConfirmed?: boolean | null | undefined;
  signedOn?: string | null | undefined;
  /** GDPR art. 49: not for repeated transfers. */
  systematic?: boolean | null | undefined;
  tia?: TransferImpactAssessmentInput | null | undefined;
  /** The first day on which it no longer holds. */
  to?: string | null | undefined;
  /** A code such as ADQ, SCC-2021, BCR-P or DER-49-1-a. */
  tool: string;
};

/** INVALID: a value. NOT_FOUND: nothing there, or not for this viewer. CONFLICT: someone was first. REFUSED: a rule forbids it. */
export type UserErrorCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REFUSED';

/** Why an agreement does not bind a member on the day. */
export type WhyNot =
  | 'ENDED'
  /** It joined after the procedure was launched: late for ever (CCP art. L.2113-7). */
  | 'LATE_ACCESSION'
  /** A convention or a central purchase without the instruction clause of art. 28(3)(a). */
  | 'NOT_AN_ACT'
  | 'NOT_LISTED'
  | 'NOT_SIGNED'
  | 'NOT_YET'
  | 'OTHER_PROVIDER'
  | 'UNKNOWN_ACCESSION'
  | 'UNKNOWN_ACT'
  | 'UNKNOWN_SIGNATURE'
  /** Another’s own contract, or online terms. */
  | 'VEHICLE_BINDS_NOBODY_ELSE';

export type DpoFirstScreenQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type DpoFirstScreenQuery = { viewer: { name: string, locale: string, memberships: Array<{ role: Role, member: { id: string, name: string, kind: MemberKind } | null }> } | null, findings: { established: number, unknown: number, pendingMembers: number, nodes: Array<{ id: string, severity: Severity, certainty: Certainty, from: string, to: string | null, explanation: string, remedy: string, member: { id: string, name: string }, rule: { code: string, title: string }, subject: { type: SubjectType, id: string, label: string }, decision: { state: DecisionState, reason: string, dueOn: string | null, until: string | null, owner: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, findingGroups: { nodes: Array<{ severity: Severity, members: number, established: number, unknown: number, oldestFrom: string, rule: { code: string, title: string } | null, provider: { id: string, name: string } | null }> }, providersWithoutLocation: { nodes: Array<{ id: string, name: string, country: string | null, usedByMembers: { totalCount: number } }> } };

export type RecordActivityMutationVariables = Exact<{
  input: RecordActivityInput;
}>;


export type RecordActivityMutation = { recordActivity: { activity: { id: string, version: number, name: string } | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type EngageProviderMutationVariables = Exact<{
  input: EngageProviderInput;
}>;


export type EngageProviderMutation = { engageProvider: { engagement: { id: string, version: number, service: string } | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type DeclareLocationMutationVariables = Exact<{
  input: DeclareLocationInput;
}>;


export type DeclareLocationMutation = { declareLocation: { location: { id: string, version: number, kind: LocationKind, country: string | null, from: string | null, to: string | null } | null, opened: Array<{ severity: Severity, from: string, to: string | null, explanation: string, rule: { code: string } }> | null, closed: Array<{ from: string, to: string | null, rule: { code: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { agreement: { id: string, version: number, state: AgreementState, signedOn: string | null, from: string | null, to: string | null } | null, opened: Array<{ from: string, to: string | null, rule: { code: string } }> | null, closed: Array<{ from: string, to: string | null, rule: { code: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type ReviewClauseMutationVariables = Exact<{
  input: ReviewClauseInput;
}>;


export type ReviewClauseMutation = { reviewClause: { agreement: { id: string, version: number, clauses: Array<{ id: string, present: boolean | null, page: string | null, quote: string | null }> | null } | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type DecideOnFindingsMutationVariables = Exact<{
  input: DecideOnFindingsInput;
}>;


export type DecideOnFindingsMutation = { decideOnFindings: { findings: Array<{ id: string, decision: { state: DecisionState, reason: string, until: string | null } | null }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type AnswerForProviderMutationVariables = Exact<{
  input: AnswerForProviderInput;
}>;


export type AnswerForProviderMutation = { answerForProvider: { locations: Array<{ id: string, member: { id: string } | null }> | null, closed: Array<{ rule: { code: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type ShareWithGroupMutationVariables = Exact<{
  input: ShareWithGroupInput;
}>;


export type ShareWithGroupMutation = { shareWithGroup: { member: { id: string, sharing: { groupDpo: SharingLevel, lawyers: SharingLevel, otherMembers: SharingLevel, documents: boolean, copies: boolean } | null } | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type FederatedFlagsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  ask: AskInput;
}>;


export type FederatedFlagsQuery = { group: { name: string, nonEuHosting: { established:
        | { __typename: 'ExactCount', value: number }
        | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
        | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
       | null, unknown:
        | { __typename: 'ExactCount', value: number }
        | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
        | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
       | null, edges: Array<{ cursor: string, origin: { level: SharingLevel, served: Served, dataAt: string, member: { id: string, name: string } }, node: { id: string, severity: Severity, nature: FindingNature, certainty: Certainty, from: string, to: string | null, countries: Array<string>, explanation: string, remedy: string, missing: Array<string>, withheld: Array<string>, rule: { code: string, title: string, sources: Array<string> }, subject: { type: SubjectType, id: string, label: string }, provider: { name: string, country: string | null } | null } }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, report: { completeness: GroupCompleteness, rosterVersion: number, tookMs: number, nodes: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, members: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, sources: { nodes: Array<{ outcome: SourceOutcome, served: Served, dataAt: string | null, calendarVersion: string | null, tookMs: number, memberCount: number, pendingMembers: number, node: { id: string, name: string } }> }, missingMembers: { nodes: Array<{ id: string, name: string }> } } } | null, missingAgreements: { established:
        | { __typename: 'ExactCount', value: number }
        | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
        | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
       | null, unknown:
        | { __typename: 'ExactCount', value: number }
        | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
        | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
       | null, edges: Array<{ cursor: string, origin: { level: SharingLevel, served: Served, dataAt: string, member: { id: string, name: string } }, node: { id: string, severity: Severity, nature: FindingNature, certainty: Certainty, from: string, to: string | null, countries: Array<string>, explanation: string, remedy: string, missing: Array<string>, withheld: Array<string>, rule: { code: string, title: string, sources: Array<string> }, subject: { type: SubjectType, id: string, label: string }, provider: { name: string, country: string | null } | null } }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, report: { completeness: GroupCompleteness, rosterVersion: number, tookMs: number, nodes: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, members: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, sources: { nodes: Array<{ outcome: SourceOutcome, served: Served, dataAt: string | null, calendarVersion: string | null, tookMs: number, memberCount: number, pendingMembers: number, node: { id: string, name: string } }> }, missingMembers: { nodes: Array<{ id: string, name: string }> } } } | null, unknownLocation: { established:
        | { __typename: 'ExactCount', value: number }
        | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
        | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
       | null, unknown:
        | { __typename: 'ExactCount', value: number }
        | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
        | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
       | null, edges: Array<{ cursor: string, origin: { level: SharingLevel, served: Served, dataAt: string, member: { id: string, name: string } }, node: { id: string, severity: Severity, nature: FindingNature, certainty: Certainty, from: string, to: string | null, countries: Array<string>, explanation: string, remedy: string, missing: Array<string>, withheld: Array<string>, rule: { code: string, title: string, sources: Array<string> }, subject: { type: SubjectType, id: string, label: string }, provider: { name: string, country: string | null } | null } }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, report: { completeness: GroupCompleteness, rosterVersion: number, tookMs: number, nodes: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, members: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, sources: { nodes: Array<{ outcome: SourceOutcome, served: Served, dataAt: string | null, calendarVersion: string | null, tookMs: number, memberCount: number, pendingMembers: number, node: { id: string, name: string } }> }, missingMembers: { nodes: Array<{ id: string, name: string }> } } } | null, summary: { established:
        | { __typename: 'ExactCount', value: number }
        | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
        | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
       | null, unknown:
        | { __typename: 'ExactCount', value: number }
        | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
        | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
       | null, groups: Array<{ keys: Array<{ dimension: FindingSummaryDimension, value: string | null }>, established:
          | { __typename: 'ExactCount', value: number }
          | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
          | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
        , unknown:
          | { __typename: 'ExactCount', value: number }
          | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
          | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
         }> | null, report: { completeness: GroupCompleteness } } | null } | null };

export type PageFragment = { established:
    | { __typename: 'ExactCount', value: number }
    | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
    | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
   | null, unknown:
    | { __typename: 'ExactCount', value: number }
    | { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number }
    | { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number }
   | null, edges: Array<{ cursor: string, origin: { level: SharingLevel, served: Served, dataAt: string, member: { id: string, name: string } }, node: { id: string, severity: Severity, nature: FindingNature, certainty: Certainty, from: string, to: string | null, countries: Array<string>, explanation: string, remedy: string, missing: Array<string>, withheld: Array<string>, rule: { code: string, title: string, sources: Array<string> }, subject: { type: SubjectType, id: string, label: string }, provider: { name: string, country: string | null } | null } }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, report: { completeness: GroupCompleteness, rosterVersion: number, tookMs: number, nodes: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, members: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, sources: { nodes: Array<{ outcome: SourceOutcome, served: Served, dataAt: string | null, calendarVersion: string | null, tookMs: number, memberCount: number, pendingMembers: number, node: { id: string, name: string } }> }, missingMembers: { nodes: Array<{ id: string, name: string }> } } };

type Count_ExactCount_Fragment = { __typename: 'ExactCount', value: number };

type Count_LowerBoundCount_Fragment = { __typename: 'LowerBoundCount', atLeast: number, membersMissing: number, membersAnswered: number };

type Count_MixedAgeCount_Fragment = { __typename: 'MixedAgeCount', value: number, oldestDataAt: string, membersFromCopy: number };

export type CountFragment =
  | Count_ExactCount_Fragment
  | Count_LowerBoundCount_Fragment
  | Count_MixedAgeCount_Fragment
;

export type LawyerCoverageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  ask: AskInput;
  after?: string | null | undefined;
}>;


export type LawyerCoverageQuery = { group: { coverage: { rows: Array<{ provider: { name: string, country: string | null, identifiers: { siren: string | null, vat: string | null, domain: string | null } }, cells: Array<{ state: CoverageState, member: { id: string, name: string }, agreement: { id: string, title: string | null, signedOn: string | null, from: string | null, to: string | null, holder: { id: string, name: string } | null } | null, findings: Array<{ severity: Severity, from: string, to: string | null, rule: { code: string, title: string } }> }> }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, report: { completeness: GroupCompleteness, missingMembers: { nodes: Array<{ id: string, name: string }> } } } | null, agreements: { edges: Array<{ origin: { level: SharingLevel, served: Served, dataAt: string, member: { id: string, name: string } }, node: { id: string, title: string, reference: string | null, vehicle: AgreementVehicle, state: AgreementState, signedOn: string | null, from: string | null, to: string | null, withheld: Array<string>, provider: { name: string, country: string | null } | null, beneficiaries: Array<{ conventionSignedOn: string | null, deliberationOn: string | null, bindsFrom: string | null, bindsTo: string | null, whyNot: WhyNot | null, member: { id: string, name: string } | null }>, clauses: Array<{ id: string, article: string, title: string, present: boolean | null, page: string | null, quote: string | null, reviewedOn: string | null }>, subProcessing: { authorisation: SubProcessingAuthorisation | null, listedOn: string | null, noticeDays: number | null, objectionDays: number | null } | null } }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MemberRegisterQueryVariables = Exact<{
  member: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MemberRegisterQuery = { member: { id: string, name: string, kind: MemberKind, siren: string | null, dpo: { name: string, email: string | null, shared: boolean | null, conventionSignedOn: string | null } | null, activities: { totalCount: number, nodes: Array<{ id: string, version: number, reference: string | null, name: string, role: ActivityRole, stage: ActivityStage, dataSubjects: Array<string> | null, recipients: Array<string> | null, purposes: Array<{ name: string, legalBasis: LegalBasis | null, legalText: string | null }>, data: Array<{ name: string, special: SpecialData | null, article9Condition: string | null, retention: { active: string | null, administrativeUse: string | null, finalDisposition: FinalDisposition | null } | null }> | null, completeness: { article30: Array<{ field: string, state: Article30FieldState }> } | null, engagements: Array<{ id: string, service: string, role: EngagementRole, provider: { id: string, name: string, country: string | null } | null, agreements: Array<{ id: string, title: string, state: AgreementState, signedOn: string | null, to: string | null }> | null }>, locations: Array<{ id: string, kind: LocationKind, country: string | null, place: string | null, access: LocationAccess | null, keyCustody: KeyCustody | null, from: string | null, to: string | null, evidence: { kind: EvidenceKind, on: string | null } | null, transferTools: Array<{ tool: string, signedOn: string | null, tia: { doneOn: string } | null }> | null }>, findings: Array<{ severity: Severity, certainty: Certainty, from: string, to: string | null, rule: { code: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, sharing: { groupDpo: SharingLevel, lawyers: SharingLevel, otherMembers: SharingLevel, documents: boolean, copies: boolean } | null } | null };

export type PartnerSyncQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PartnerSyncQuery = { changes: { endCursor: string | null, hasMore: boolean, nodes: Array<{ cursor: string, at: string, action: RecordAction, changedFields: Array<string>, member: { id: string } | null, record: { type: RecordKind, id: string, version: number } }> } };

export const CountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Count"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExactCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MixedAgeCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDataAt"}},{"kind":"Field","name":{"kind":"Name","value":"membersFromCopy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LowerBoundCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"membersMissing"}},{"kind":"Field","name":{"kind":"Name","value":"membersAnswered"}}]}}]}}]} as unknown as DocumentNode<CountFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFindingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"dataAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"rosterVersion"}},{"kind":"Field","name":{"kind":"Name","value":"tookMs"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"copy"}},{"kind":"Field","name":{"kind":"Name","value":"countsOnly"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"copy"}},{"kind":"Field","name":{"kind":"Name","value":"countsOnly"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"dataAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarVersion"}},{"kind":"Field","name":{"kind":"Name","value":"tookMs"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingMembers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Count"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExactCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MixedAgeCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDataAt"}},{"kind":"Field","name":{"kind":"Name","value":"membersFromCopy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LowerBoundCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"membersMissing"}},{"kind":"Field","name":{"kind":"Name","value":"membersAnswered"}}]}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const DpoFirstScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DpoFirstScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"severityAtLeast"},"value":{"kind":"EnumValue","value":"MEDIUM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"decided"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"established"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"pendingMembers"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findingGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RULE"},{"kind":"EnumValue","value":"PROVIDER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"severityAtLeast"},"value":{"kind":"EnumValue","value":"MEDIUM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"decided"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"established"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"oldestFrom"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"providersWithoutLocation"},"name":{"kind":"Name","value":"providers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"locationUnknown"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"usedByMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DpoFirstScreenQuery, DpoFirstScreenQueryVariables>;
export const RecordActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordActivityMutation, RecordActivityMutationVariables>;
export const EngageProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EngageProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EngageProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engageProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"service"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EngageProviderMutation, EngageProviderMutationVariables>;
export const DeclareLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareLocationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareLocationMutation, DeclareLocationMutationVariables>;
export const SignAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const ReviewClauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewClauseMutation, ReviewClauseMutationVariables>;
export const DecideOnFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOnFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideOnFindingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideOnFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideOnFindingsMutation, DecideOnFindingsMutationVariables>;
export const AnswerForProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerForProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerForProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerForProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerForProviderMutation, AnswerForProviderMutationVariables>;
export const ShareWithGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareWithGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareWithGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareWithGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupDpo"}},{"kind":"Field","name":{"kind":"Name","value":"lawyers"}},{"kind":"Field","name":{"kind":"Name","value":"otherMembers"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ShareWithGroupMutation, ShareWithGroupMutationVariables>;
export const FederatedFlagsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FederatedFlags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ask"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"nonEuHosting"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NON_EU_HOSTING"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"ask"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ask"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"missingAgreements"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MISSING_AGREEMENT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"ask"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ask"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknownLocation"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNKNOWN_LOCATION"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"ask"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ask"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THEME"},{"kind":"EnumValue","value":"SEVERITY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ask"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ask"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Count"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExactCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MixedAgeCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDataAt"}},{"kind":"Field","name":{"kind":"Name","value":"membersFromCopy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LowerBoundCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"membersMissing"}},{"kind":"Field","name":{"kind":"Name","value":"membersAnswered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFindingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"dataAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"rosterVersion"}},{"kind":"Field","name":{"kind":"Name","value":"tookMs"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"copy"}},{"kind":"Field","name":{"kind":"Name","value":"countsOnly"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"copy"}},{"kind":"Field","name":{"kind":"Name","value":"countsOnly"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"dataAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarVersion"}},{"kind":"Field","name":{"kind":"Name","value":"tookMs"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingMembers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FederatedFlagsQuery, FederatedFlagsQueryVariables>;
export const LawyerCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LawyerCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ask"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"ask"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ask"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"missingMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shared"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"ask"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ask"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"dataAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conventionSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationOn"}},{"kind":"Field","name":{"kind":"Name","value":"bindsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"bindsTo"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subProcessing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authorisation"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LawyerCoverageQuery, LawyerCoverageQueryVariables>;
export const MemberRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"member"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"member"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"dpo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"conventionSignedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"special"}},{"kind":"Field","name":{"kind":"Name","value":"article9Condition"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"administrativeUse"}},{"kind":"Field","name":{"kind":"Name","value":"finalDisposition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article30"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"keyCustody"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferTools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tool"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupDpo"}},{"kind":"Field","name":{"kind":"Name","value":"lawyers"}},{"kind":"Field","name":{"kind":"Name","value":"otherMembers"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}}]}}]}}]}}]} as unknown as DocumentNode<MemberRegisterQuery, MemberRegisterQueryVariables>;
export const PartnerSyncDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerSync"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<PartnerSyncQuery, PartnerSyncQueryVariables>;