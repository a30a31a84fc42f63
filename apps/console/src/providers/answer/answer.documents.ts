/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** UNKNOWN: a fact is missing, so it cannot be ruled out. Never counted with what is established. */
export type Certainty =
  | 'ESTABLISHED'
  | 'UNKNOWN';

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

/** Who holds the keys of encrypted data. */
export type KeyCustody =
  | 'MEMBER'
  | 'NONE'
  | 'PROVIDER'
  | 'SHARED';

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

/** From the worst: CRITICAL, HIGH, MEDIUM, LOW, INFO. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'INFO'
  | 'LOW'
  | 'MEDIUM';

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

export type UsesToAnswerForQueryVariables = Exact<{
  id: string | number;
}>;


export type UsesToAnswerForQuery = { provider: { id: string, name: string, engagements: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, service: string, from: string | null, to: string | null, member: { id: string, name: string, may: Array<Permission> } | null, locations: Array<{ id: string, kind: LocationKind, country: string | null, from: string | null, to: string | null }> }> } } | null };

export type AnswerForProviderMutationVariables = Exact<{
  input: AnswerForProviderInput;
}>;


export type AnswerForProviderMutation = { answerForProvider: { leftAsTheyAre: number | null, locations: Array<{ id: string, member: { id: string, name: string } | null, engagement: { id: string, service: string } | null }> | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type MembersPendingQueryVariables = Exact<{
  id: string | number;
}>;


export type MembersPendingQuery = { provider: { id: string, findings: { pendingMembers: number } } | null };

export type RefusalFragment = { code: UserErrorCode, path: Array<string>, message: string };

export type ChangedFragment = { id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ChangedFragment, unknown>;
export const UsesToAnswerForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsesToAnswerFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UsesToAnswerForQuery, UsesToAnswerForQueryVariables>;
export const AnswerForProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerForProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerForProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerForProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftAsTheyAre"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AnswerForProviderMutation, AnswerForProviderMutationVariables>;
export const MembersPendingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersPending"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingMembers"}}]}}]}}]}}]} as unknown as DocumentNode<MembersPendingQuery, MembersPendingQueryVariables>;