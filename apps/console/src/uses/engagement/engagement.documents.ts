/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** UNKNOWN: a fact is missing, so it cannot be ruled out. Never counted with what is established. */
export type Certainty =
  | 'ESTABLISHED'
  | 'UNKNOWN';

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

export type EndEngagementInput = {
  engagementId: string | number;
  /** The first day on which it is no longer used. */
  to: string;
  version: number;
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

/** How the place is known. */
export type EvidenceKind =
  | 'AUDIT'
  | 'CONTRACT'
  | 'DECLARED'
  | 'TECHNICAL_TEST'
  | 'VENDOR_PAGE';

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

export type RemoveEngagementInput = {
  engagementId: string | number;
  version: number;
};

/** From the worst: CRITICAL, HIGH, MEDIUM, LOW, INFO. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'INFO'
  | 'LOW'
  | 'MEDIUM';

/** INVALID: a value. NOT_FOUND: nothing there, or not for this viewer. CONFLICT: someone was first. REFUSED: a rule forbids it. */
export type UserErrorCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REFUSED';

export type EngagementQueryVariables = Exact<{
  id: string | number;
}>;


export type EngagementQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement' }
    | { __typename: 'Engagement', id: string, version: number, service: string, role: EngagementRole, from: string | null, to: string | null, sharedAgreementId: string | null, member: { id: string, name: string, may: Array<Permission> } | null, provider: { id: string, name: string, country: string | null } | null, activities: Array<{ id: string, name: string }>, parent: { id: string, service: string, provider: { id: string, name: string } | null } | null, agreements: Array<{ id: string, title: string, state: AgreementState, from: string | null, to: string | null, signedOn: string | null }> | null, subProcessors: Array<{ id: string, service: string, from: string | null, to: string | null, provider: { id: string, name: string } | null }>, locations: Array<{ id: string, kind: LocationKind, country: string | null, place: string | null, from: string | null, to: string | null, access: LocationAccess | null, evidence: { kind: EvidenceKind, on: string | null } | null, transferTools: Array<{ tool: string }> | null, operator: { id: string, name: string } | null }>, findings: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, from: string, to: string | null, rule: { code: string, title: string } }> }
    | { __typename: 'Finding' }
    | { __typename: 'FindingDecision' }
    | { __typename: 'Location' }
    | { __typename: 'Member' }
    | { __typename: 'Provider' }
   | null };

export type EngagementChoicesQueryVariables = Exact<{
  memberId: string | number;
}>;


export type EngagementChoicesQuery = { member: { id: string, name: string, may: Array<Permission>, activities: { nodes: Array<{ id: string, name: string, stage: ActivityStage }> } | null, agreements: { nodes: Array<{ id: string, title: string, state: AgreementState, provider: { id: string } | null }> } | null, engagements: { nodes: Array<{ id: string, service: string, provider: { name: string } | null }> } | null } | null };

export type EngageProviderMutationVariables = Exact<{
  input: EngageProviderInput;
}>;


export type EngageProviderMutation = { engageProvider: { engagement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type CorrectEngagementMutationVariables = Exact<{
  input: CorrectEngagementInput;
}>;


export type CorrectEngagementMutation = { correctEngagement: { engagement: { id: string, version: number } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type EndEngagementMutationVariables = Exact<{
  input: EndEngagementInput;
}>;


export type EndEngagementMutation = { endEngagement: { engagement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RemoveEngagementMutationVariables = Exact<{
  input: RemoveEngagementInput;
}>;


export type RemoveEngagementMutation = { removeEngagement: { engagement: { id: string } | null, closed: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, opened: Array<{ id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } }> | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type SharedAgreementsQueryVariables = Exact<{
  providerId: string | number;
}>;


export type SharedAgreementsQuery = { members: { nodes: Array<{ id: string, name: string, agreements: { nodes: Array<{ id: string, title: string, vehicle: AgreementVehicle }> } | null }> } };

export type SharedAgreementQueryVariables = Exact<{
  id: string | number;
}>;


export type SharedAgreementQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Agreement', id: string, title: string, member: { id: string, name: string } | null }
    | { __typename: 'Engagement' }
    | { __typename: 'Finding' }
    | { __typename: 'FindingDecision' }
    | { __typename: 'Location' }
    | { __typename: 'Member' }
    | { __typename: 'Provider' }
   | null };

export type RefusalFragment = { code: UserErrorCode, path: Array<string>, message: string };

export type ChangedFragment = { id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string } };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ChangedFragment, unknown>;
export const EngagementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Engagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Engagement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAgreementId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subProcessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferTools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tool"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EngagementQuery, EngagementQueryVariables>;
export const EngagementChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EngagementChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EngagementChoicesQuery, EngagementChoicesQueryVariables>;
export const EngageProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EngageProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EngageProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engageProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EngageProviderMutation, EngageProviderMutationVariables>;
export const CorrectEngagementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectEngagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEngagementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctEngagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CorrectEngagementMutation, CorrectEngagementMutationVariables>;
export const EndEngagementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndEngagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndEngagementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endEngagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EndEngagementMutation, EndEngagementMutationVariables>;
export const RemoveEngagementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEngagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveEngagementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeEngagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engagement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveEngagementMutation, RemoveEngagementMutationVariables>;
export const SharedAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"providerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedAgreementsQuery, SharedAgreementsQueryVariables>;
export const SharedAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedAgreementQuery, SharedAgreementQueryVariables>;