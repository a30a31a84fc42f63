/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** UNKNOWN: a fact is missing, so it cannot be ruled out. Never counted with what is established. */
export type Certainty =
  | 'ESTABLISHED'
  | 'UNKNOWN';

/** Left out: unchanged. Null: cleared. A list or an object replaces the one that is there. */
export type CorrectLocationInput = {
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
  kind?: LocationKind | null | undefined;
  locationId: string | number;
  /** The provider that runs the place, when not the engagement's own. */
  operatorId?: string | number | null | undefined;
  place?: string | null | undefined;
  /** The first day on which data is no longer there. */
  to?: string | null | undefined;
  /** In order of preference: a fall-back is a second tool (GDPR art. 45, 46, 49). */
  transferTools?: Array<TransferToolInput> | null | undefined;
  /** The version that was seen. */
  version: number;
};

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

export type EndLocationInput = {
  locationId: string | number;
  /** The first day on which data is no longer there. */
  to: string;
  version: number;
};

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

export type RemoveLocationInput = {
  locationId: string | number;
  version: number;
};

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

export type PlaceOfLocationQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceOfLocationQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Engagement', id: string, service: string, member: { id: string, name: string, may: Array<Permission> } | null, provider: { id: string, name: string } | null }
    | { __typename: 'Finding' }
    | { __typename: 'FindingDecision' }
    | { __typename: 'Location' }
    | { __typename: 'Member' }
    | { __typename: 'Provider' }
   | null };

export type LocationQueryVariables = Exact<{
  id: string | number;
}>;


export type LocationQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Engagement' }
    | { __typename: 'Finding' }
    | { __typename: 'FindingDecision' }
    | { __typename: 'Location', id: string, version: number, kind: LocationKind, country: string | null, place: string | null, from: string | null, to: string | null, access: LocationAccess | null, keyCustody: KeyCustody | null, operator: { id: string, name: string } | null, evidence: { kind: EvidenceKind, on: string | null, url: string | null } | null, transferTools: Array<{ tool: string, module: number | null, importer: string | null, signedOn: string | null, to: string | null, systematic: boolean | null, scopeConfirmed: boolean | null, reference: string | null, tia: { doneOn: string, outcome: TiaOutcome | null, reviewBy: string | null } | null }> | null, member: { id: string, name: string, may: Array<Permission> } | null, engagement: { id: string, service: string, provider: { id: string, name: string } | null } | null, activity: { id: string, name: string } | null, findings: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, from: string, to: string | null, rule: { code: string, title: string } }> }
    | { __typename: 'Member' }
    | { __typename: 'Provider' }
   | null };

export type DeclareLocationMutationVariables = Exact<{
  input: DeclareLocationInput;
}>;


export type DeclareLocationMutation = { declareLocation: { location: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type CorrectLocationMutationVariables = Exact<{
  input: CorrectLocationInput;
}>;


export type CorrectLocationMutation = { correctLocation: { location: { id: string, version: number } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type EndLocationMutationVariables = Exact<{
  input: EndLocationInput;
}>;


export type EndLocationMutation = { endLocation: { location: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RemoveLocationMutationVariables = Exact<{
  input: RemoveLocationInput;
}>;


export type RemoveLocationMutation = { removeLocation: { location: { id: string, engagement: { id: string } | null } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RefusalFragment = { code: UserErrorCode, path: Array<string>, message: string };

export type ChangedFragment = { id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ChangedFragment, unknown>;
export const PlaceOfLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceOfLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Engagement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlaceOfLocationQuery, PlaceOfLocationQueryVariables>;
export const LocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Location"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"keyCustody"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferTools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tool"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"importer"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"systematic"}},{"kind":"Field","name":{"kind":"Name","value":"scopeConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"tia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LocationQuery, LocationQueryVariables>;
export const DeclareLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareLocationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeclareLocationMutation, DeclareLocationMutationVariables>;
export const CorrectLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectLocationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CorrectLocationMutation, CorrectLocationMutationVariables>;
export const EndLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndLocationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EndLocationMutation, EndLocationMutationVariables>;
export const RemoveLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveLocationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveLocationMutation, RemoveLocationMutationVariables>;