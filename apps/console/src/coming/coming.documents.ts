/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** UNKNOWN: a fact is missing, so it cannot be ruled out. Never counted with what is established. */
export type Certainty =
  | 'ESTABLISHED'
  | 'UNKNOWN';

/** ACCEPTED and NOT_APPLICABLE close a finding, until the decision ends, a new run starts or it worsens. */
export type DecisionState =
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'NOT_APPLICABLE'
  | 'TO_DO';

/** All that is given holds together; of a list, one is enough. Left out: all. */
export type FindingFilter = {
  certainty?: Certainty | null | undefined;
  /** Those that name one of these countries. */
  countries?: Array<string> | null | undefined;
  /** True: those that a decision closes on the day asked for. False: those that are open. */
  decided?: boolean | null | undefined;
  /** Those with a decision in one of these states, whether or not it has ended. */
  decisionStates?: Array<DecisionState> | null | undefined;
  /** Those to be done before this day. */
  dueBefore?: string | null | undefined;
  memberIds?: Array<string | number> | null | undefined;
  memberKinds?: Array<MemberKind> | null | undefined;
  natures?: Array<FindingNature> | null | undefined;
  providerId?: string | number | null | undefined;
  /** Codes, such as `LOC-001`. */
  rules?: Array<string> | null | undefined;
  severities?: Array<Severity> | null | undefined;
  /** This one and worse. */
  severityAtLeast?: Severity | null | undefined;
  /** Those about these records. */
  subjectIds?: Array<string | number> | null | undefined;
  subjectTypes?: Array<SubjectType> | null | undefined;
  themes?: Array<FindingTheme> | null | undefined;
};

/** DUTY: a text asks for it. RISK: nothing forbids it. GOOD_PRACTICE: advised. */
export type FindingNature =
  | 'DUTY'
  | 'GOOD_PRACTICE'
  | 'RISK';

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

/** From the worst: CRITICAL, HIGH, MEDIUM, LOW, INFO. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'INFO'
  | 'LOW'
  | 'MEDIUM';

/** What a finding is about. */
export type SubjectType =
  | 'ACTIVITY'
  | 'AGREEMENT'
  | 'ENGAGEMENT'
  | 'LOCATION'
  | 'MEMBER'
  | 'PROVIDER';

export type ComingQueryVariables = Exact<{
  to?: string | null | undefined;
  filter?: FindingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ComingQuery = { picture: { nodes: Array<{ on: string }> }, comingFindings: { totalCount: number, nodes: Array<{ on: string, noticeBy: string | null, finding: { id: string, explanation: string, severity: Severity, certainty: Certainty, rule: { code: string, title: string, theme: FindingTheme | null }, member: { id: string, name: string }, provider: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const ComingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coming"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"picture"},"name":{"kind":"Name","value":"comingFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comingFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"noticeBy"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ComingQuery, ComingQueryVariables>;