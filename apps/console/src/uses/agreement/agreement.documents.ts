/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Bodies that join a shared agreement: at most 100 at a time. */
export type AddBeneficiariesInput = {
  agreementId: string | number;
  beneficiaries: Array<BeneficiaryInput>;
  /** The version that was seen. */
  version: number;
};

/** An agreement of GDPR art. 28, an arrangement of art. 26, or a convention between public bodies. */
export type AgreementKind =
  | 'JOINT_ARRANGEMENT'
  | 'PROCESSING'
  | 'SHARED_SERVICE';

/** Published terms bind nobody by themselves. */
export type AgreementState =
  | 'DRAFT'
  | 'PUBLISHED_TERMS'
  | 'SENT'
  | 'SIGNED'
  | 'TERMINATED';

/** The text that it follows. */
export type AgreementTemplate =
  | 'CCAG_TIC'
  | 'OWN'
  | 'SCC_2021_914'
  | 'SCC_2021_915'
  | 'VENDOR_TERMS';

/** How the agreement came to bind more than one body. */
export type AgreementVehicle =
  | 'CENTRAL_PURCHASING'
  | 'ONLINE_TERMS'
  | 'OWN'
  | 'PURCHASING_GROUP'
  | 'SHARED_SERVICE';

/** Whom a shared agreement binds besides its holder. A late or unsigned accession covers nobody. */
export type BeneficiaryInput = {
  conventionSignedOn?: string | null | undefined;
  deliberationOn?: string | null | undefined;
  from?: string | null | undefined;
  /** The member of the group that it is. */
  memberId?: string | number | null | undefined;
  name: string;
  /** The nine digits of a French legal entity. */
  siren?: string | null | undefined;
  to?: string | null | undefined;
};

/** UNKNOWN: a fact is missing, so it cannot be ruled out. Never counted with what is established. */
export type Certainty =
  | 'ESTABLISHED'
  | 'UNKNOWN';

/** One point that GDPR art. 28 asks of the text, found in it or not. */
export type ClauseInput = {
  /** The point: `28.3.a` for art. 28(3)(a), `28.3.0-duration` for the duration that art. 28(3) asks for… */
  id: string;
  page?: string | null | undefined;
  /** Null: unknown. */
  present?: boolean | null | undefined;
  quote?: string | null | undefined;
  reviewedOn?: string | null | undefined;
  reviewer?: string | null | undefined;
};

/** Left out: unchanged. Null: cleared. A list or an object replaces the one that is there. */
export type CorrectAgreementInput = {
  agreementId: string | number;
  beneficiaries?: Array<BeneficiaryInput> | null | undefined;
  /** The points of GDPR art. 28, found in the text or not. No entry: unknown. */
  clauses?: Array<ClauseInput> | null | undefined;
  documents?: Array<DocumentInput> | null | undefined;
  /** The first day on which it holds. */
  from?: string | null | undefined;
  /** The member that holds it. Null: the member in whose register it is. */
  holderId?: string | number | null | undefined;
  kind?: AgreementKind | null | undefined;
  /** Months of notice to prevent a renewal. */
  noticeMonths?: number | null | undefined;
  oversight?: OversightInput | null | undefined;
  procedureLaunchedOn?: string | null | undefined;
  providerId?: string | number | null | undefined;
  reference?: string | null | undefined;
  renewal?: RenewalInput | null | undefined;
  /** The services that it covers. Null: not said. */
  services?: Array<string> | null | undefined;
  signedOn?: string | null | undefined;
  state?: AgreementState | null | undefined;
  subProcessing?: SubProcessingInput | null | undefined;
  subProcessorNotices?: Array<SubProcessorNoticeInput> | null | undefined;
  template?: AgreementTemplate | null | undefined;
  title?: string | null | undefined;
  /** The first day on which it no longer holds, renewals apart. */
  to?: string | null | undefined;
  vehicle?: AgreementVehicle | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** Left out: unchanged. Null: cleared. A list replaces the one that is there. */
export type CorrectEngagementInput = {
  activityIds?: Array<string | number> | null | undefined;
  /** The agreements said to bind this use. Null: not answered; empty: none. */
  agreementIds?: Array<string | number> | null | undefined;
  engagementId: string | number;
  /** The first day. */
  from?: string | null | undefined;
  /** The engagement that it serves, for a sub-processor. */
  parentId?: string | number | null | undefined;
  providerId?: string | number | null | undefined;
  role?: EngagementRole | null | undefined;
  service?: string | null | undefined;
  /** An agreement held by another member, possibly on another node. */
  sharedAgreementId?: string | number | null | undefined;
  /** The first day on which it is no longer used. */
  to?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** A file of the agreement. Its content is read at `/files/<member>/<sha256>`. */
export type DocumentInput = {
  addedOn: string;
  mediaType: string;
  name: string;
  /** SHA-256 of the content, 64 hexadecimal digits. */
  sha256: string;
};

/** What the provider is for the data: GDPR art. 4, 26 and 28. */
export type EngagementRole =
  | 'CONTROLLER'
  | 'JOINT_CONTROLLER'
  | 'PROCESSOR'
  | 'RECIPIENT'
  | 'SUB_PROCESSOR';

/** The answer to a new sub-processor. */
export type NoticeDecision =
  | 'ACCEPTED'
  | 'OBJECTED';

/** How the provider is checked over time (GDPR art. 28(1) and 28(3)(h)). */
export type OversightInput = {
  everyMonths?: number | null | undefined;
  lastOn?: string | null | undefined;
  model?: string | null | undefined;
  nextOn?: string | null | undefined;
  outcome?: OversightOutcome | null | undefined;
};

/** What the last check of the provider found, GDPR art. 28(3)(h). */
export type OversightOutcome =
  | 'AMBER'
  | 'GREEN'
  | 'RED';

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

export type RecordAgreementInput = {
  beneficiaries?: Array<BeneficiaryInput> | null | undefined;
  /** The points of GDPR art. 28, found in the text or not. No entry: unknown. */
  clauses?: Array<ClauseInput> | null | undefined;
  documents?: Array<DocumentInput> | null | undefined;
  /** The first day on which it holds. */
  from?: string | null | undefined;
  /** The member that holds it. Null: the member in whose register it is. */
  holderId?: string | number | null | undefined;
  kind: AgreementKind;
  memberId: string | number;
  /** Months of notice to prevent a renewal. */
  noticeMonths?: number | null | undefined;
  oversight?: OversightInput | null | undefined;
  procedureLaunchedOn?: string | null | undefined;
  providerId?: string | number | null | undefined;
  reference?: string | null | undefined;
  renewal?: RenewalInput | null | undefined;
  /** The services that it covers. Null: not said. */
  services?: Array<string> | null | undefined;
  signedOn?: string | null | undefined;
  state: AgreementState;
  subProcessing?: SubProcessingInput | null | undefined;
  subProcessorNotices?: Array<SubProcessorNoticeInput> | null | undefined;
  template?: AgreementTemplate | null | undefined;
  title: string;
  /** The first day on which it no longer holds, renewals apart. */
  to?: string | null | undefined;
  vehicle: AgreementVehicle;
};

export type RemoveAgreementInput = {
  agreementId: string | number;
  version: number;
};

/** Bodies taken out of a shared agreement, told by the id of the member, the SIREN, or else the name. */
export type RemoveBeneficiariesInput = {
  agreementId: string | number;
  memberIds?: Array<string | number> | null | undefined;
  /** For bodies that have neither. */
  names?: Array<string> | null | undefined;
  sirens?: Array<string> | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** How it goes on at its end. */
export type RenewalInput = {
  months: number;
  tacit: boolean;
  /** Null: without limit. */
  times?: number | null | undefined;
};

/** From the worst: CRITICAL, HIGH, MEDIUM, LOW, INFO. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'INFO'
  | 'LOW'
  | 'MEDIUM';

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

/** GDPR art. 28(2): specific or general written authorisation. */
export type SubProcessingAuthorisation =
  | 'GENERAL'
  | 'NONE'
  | 'SPECIFIC';

/** What the agreement says of further processors (GDPR art. 28(2) and 28(4)). */
export type SubProcessingInput = {
  authorisation?: SubProcessingAuthorisation | null | undefined;
  /** The providers listed. Null: no list was seen; empty: none. */
  list?: Array<string | number> | null | undefined;
  listedOn?: string | null | undefined;
  /** Days of notice before a change. */
  noticeDays?: number | null | undefined;
  /** Days to object. */
  objectionDays?: number | null | undefined;
};

/** A change of sub-processors that the provider gave notice of (GDPR art. 28(2)). */
export type SubProcessorNoticeInput = {
  decidedOn?: string | null | undefined;
  decision?: NoticeDecision | null | undefined;
  notifiedOn: string;
  /** The last day to object. */
  objectionDeadline?: string | null | undefined;
  /** The new sub-processor. */
  providerId: string | number;
};

export type TerminateAgreementInput = {
  agreementId: string | number;
  /** The first day on which it no longer holds. */
  to: string;
  version: number;
};

/** INVALID: a value. NOT_FOUND: nothing there, or not for this viewer. CONFLICT: someone was first. REFUSED: a rule forbids it. */
export type UserErrorCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REFUSED';

export type AgreementChoicesQueryVariables = Exact<{
  memberId: string | number;
  engagementId: string | number;
  providerId: string | number;
  ofUse: boolean;
  ofProvider: boolean;
}>;


export type AgreementChoicesQuery = { member: { id: string, name: string, may: Array<Permission> } | null, node?:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Engagement', id: string, version: number, service: string, provider: { id: string, name: string } | null, agreements: Array<{ id: string }> | null }
    | { __typename: 'Finding' }
    | { __typename: 'FindingDecision' }
    | { __typename: 'Location' }
    | { __typename: 'Member' }
    | { __typename: 'Provider' }
   | null, provider?: { id: string, name: string } | null };

export type AgreementQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement', id: string, version: number, kind: AgreementKind, title: string, reference: string | null, state: AgreementState, vehicle: AgreementVehicle, template: AgreementTemplate | null, services: Array<string> | null, procedureLaunchedOn: string | null, signedOn: string | null, from: string | null, to: string | null, noticeMonths: number | null, holderId: string, renewal: { tacit: boolean, times: number | null, months: number } | null, member: { id: string, name: string, may: Array<Permission> } | null, holder: { id: string, name: string } | null, provider: { id: string, name: string } | null, engagements: Array<{ id: string, service: string, member: { id: string, name: string } | null, provider: { id: string, name: string } | null }>, beneficiaries: Array<{ name: string, siren: string | null, memberId: string | null, conventionSignedOn: string | null, deliberationOn: string | null, from: string | null, to: string | null }> | null, clauses: Array<{ id: string, present: boolean | null, page: string | null, quote: string | null }> | null, subProcessing: { authorisation: SubProcessingAuthorisation | null, list: Array<string> | null, listedOn: string | null, noticeDays: number | null, objectionDays: number | null } | null, subProcessorNotices: Array<{ providerId: string, notifiedOn: string, objectionDeadline: string | null, decision: NoticeDecision | null, decidedOn: string | null }> | null, documents: Array<{ name: string, sha256: string, mediaType: string, addedOn: string }> | null, findings: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, from: string, to: string | null, rule: { code: string, title: string } }> }
    | { __typename: 'Engagement' }
    | { __typename: 'Finding' }
    | { __typename: 'FindingDecision' }
    | { __typename: 'Location' }
    | { __typename: 'Member' }
    | { __typename: 'Provider' }
   | null };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement: { agreement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type BindUseMutationVariables = Exact<{
  input: CorrectEngagementInput;
}>;


export type BindUseMutation = { correctEngagement: { engagement: { id: string, version: number } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type CorrectAgreementMutationVariables = Exact<{
  input: CorrectAgreementInput;
}>;


export type CorrectAgreementMutation = { correctAgreement: { agreement: { id: string, version: number } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { agreement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type TerminateAgreementMutationVariables = Exact<{
  input: TerminateAgreementInput;
}>;


export type TerminateAgreementMutation = { terminateAgreement: { agreement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RemoveAgreementMutationVariables = Exact<{
  input: RemoveAgreementInput;
}>;


export type RemoveAgreementMutation = { removeAgreement: { agreement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type AddBeneficiariesMutationVariables = Exact<{
  input: AddBeneficiariesInput;
}>;


export type AddBeneficiariesMutation = { addBeneficiaries: { agreement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RemoveBeneficiariesMutationVariables = Exact<{
  input: RemoveBeneficiariesInput;
}>;


export type RemoveBeneficiariesMutation = { removeBeneficiaries: { agreement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RefusalFragment = { code: UserErrorCode, path: Array<string>, message: string };

export type ChangedFragment = { id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ChangedFragment, unknown>;
export const AgreementChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"engagementId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ofUse"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ofProvider"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"engagementId"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofUse"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Engagement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofProvider"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AgreementChoicesQuery, AgreementChoicesQueryVariables>;
export const AgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"procedureLaunchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tacit"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderId"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subProcessing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authorisation"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"listedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subProcessorNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementQuery, AgreementQueryVariables>;
export const RecordAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const BindUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BindUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEngagementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctEngagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<BindUseMutation, BindUseMutationVariables>;
export const CorrectAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CorrectAgreementMutation, CorrectAgreementMutationVariables>;
export const SignAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const TerminateAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TerminateAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TerminateAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminateAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TerminateAgreementMutation, TerminateAgreementMutationVariables>;
export const RemoveAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveAgreementMutation, RemoveAgreementMutationVariables>;
export const AddBeneficiariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddBeneficiaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddBeneficiariesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addBeneficiaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AddBeneficiariesMutation, AddBeneficiariesMutationVariables>;
export const RemoveBeneficiariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveBeneficiaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveBeneficiariesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeBeneficiaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveBeneficiariesMutation, RemoveBeneficiariesMutationVariables>;