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

/** ACCEPTED and NOT_APPLICABLE close a finding, until the decision ends, a new run starts or it worsens. */
export type DecisionState =
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'NOT_APPLICABLE'
  | 'TO_DO';

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

export type GroupCompleteness =
  /** Of every member asked about. */
  | 'COMPLETE'
  /** Of every member, some by the last numbers that they gave. */
  | 'COMPLETE_WITH_COPIES'
  /** No member gave what was asked. */
  | 'NONE'
  /** Members are missing: the report names them. */
  | 'PARTIAL';

/** All that is given holds together; of a list, one is enough. Left out: all. */
export type GroupFindingFilter = {
  certainty?: Certainty | null | undefined;
  /** Those that name one of these countries. */
  countries?: Array<string> | null | undefined;
  /** True: those that a decision closes on the day. False: those that are open. */
  decided?: boolean | null | undefined;
  memberKinds?: Array<MemberKind> | null | undefined;
  natures?: Array<FindingNature> | null | undefined;
  /** Providers, by a key that `group { providers }` gives: `siren 552100554`, `vat …`, `lei …`, `domain …`. */
  providerKeys?: Array<string> | null | undefined;
  /** Codes, such as `LOC-001`. */
  rules?: Array<string> | null | undefined;
  /** This one and worse. */
  severityAtLeast?: Severity | null | undefined;
  subjectTypes?: Array<SubjectType> | null | undefined;
  themes?: Array<FindingTheme> | null | undefined;
};

/** Left out: all. */
export type GroupSummaryFilter = {
  certainty?: Certainty | null | undefined;
  memberKinds?: Array<MemberKind> | null | undefined;
  /** Codes, such as `LOC-001`. */
  rules?: Array<string> | null | undefined;
  /** This one and worse. */
  severityAtLeast?: Severity | null | undefined;
  themes?: Array<FindingTheme> | null | undefined;
};

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

/** From the worst: CRITICAL, HIGH, MEDIUM, LOW, INFO. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'INFO'
  | 'LOW'
  | 'MEDIUM';

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

/** What a finding is about. */
export type SubjectType =
  | 'ACTIVITY'
  | 'AGREEMENT'
  | 'ENGAGEMENT'
  | 'LOCATION'
  | 'MEMBER'
  | 'PROVIDER';

export type GroupPointsQueryVariables = Exact<{
  ask: AskInput;
  filter?: GroupFindingFilter | null | undefined;
  summary?: GroupSummaryFilter | null | undefined;
  asOf?: string | null | undefined;
  isNext?: boolean;
  after?: string | null | undefined;
}>;


export type GroupPointsQuery = { group: { id: string, name: string, summary?: { groups: Array<{ keys: Array<{ value: string | null }>, established:
          | { value: number }
          | { atLeast: number, membersMissing: number }
          | { oldestDataAt: string, mixed: number }
        , unknown:
          | { value: number }
          | { atLeast: number, membersMissing: number }
          | { oldestDataAt: string, mixed: number }
         }> | null } | null, findings: { pendingMembers: number, established:
        | { value: number }
        | { atLeast: number, membersMissing: number }
        | { oldestDataAt: string, mixed: number }
       | null, unknown:
        | { value: number }
        | { atLeast: number, membersMissing: number }
        | { oldestDataAt: string, mixed: number }
       | null, edges: Array<{ node: { id: string, explanation: string, severity: Severity, certainty: Certainty, from: string, withheld: Array<string>, rule: { code: string, title: string }, provider: { name: string } | null, decision: { state: DecisionState, until: string | null } | null }, origin: { level: SharingLevel, member: { id: string, name: string, node: { name: string } } } }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, report: { completeness: GroupCompleteness, tookMs: number, members: { total: number, live: number, copy: number, countsOnly: number, refused: number, missing: number }, missingMembers: { totalCount: number, nodes: Array<{ id: string, name: string, outcome: SourceOutcome, node: { name: string } }> } } } | null } | null };

type PointCount_ExactCount_Fragment = { value: number };

type PointCount_LowerBoundCount_Fragment = { atLeast: number, membersMissing: number };

type PointCount_MixedAgeCount_Fragment = { oldestDataAt: string, mixed: number };

export type PointCountFragment =
  | PointCount_ExactCount_Fragment
  | PointCount_LowerBoundCount_Fragment
  | PointCount_MixedAgeCount_Fragment
;

export const PointCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PointCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExactCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LowerBoundCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"membersMissing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MixedAgeCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"mixed"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDataAt"}}]}}]}}]} as unknown as DocumentNode<PointCountFragment, unknown>;
export const GroupPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ask"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"summary"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupSummaryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isNext"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THEME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ask"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ask"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"summary"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isNext"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PointCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PointCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ask"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ask"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PointCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PointCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingMembers"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"tookMs"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"copy"}},{"kind":"Field","name":{"kind":"Name","value":"countsOnly"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PointCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExactCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LowerBoundCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"membersMissing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MixedAgeCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"mixed"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDataAt"}}]}}]}}]} as unknown as DocumentNode<GroupPointsQuery, GroupPointsQueryVariables>;