/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** DATE: a text applies from that day. ADEQUACY: a decision of GDPR art. 45. TRANSFER_TOOL: of GDPR chapter V. MEMBERSHIP: a country in the Union or the EEA. WATCH: to be followed, no rule rests on it yet. */
export type LawEventKind =
  | 'ADEQUACY'
  | 'DATE'
  | 'MEMBERSHIP'
  | 'TRANSFER_TOOL'
  | 'WATCH';

/** How sure a row of the tables is. PRIMARY: an official text was read. SECONDARY: a source that quotes it. MEMORY: to be read again before it is relied on. */
export type LawEvidence =
  | 'MEMORY'
  | 'PRIMARY'
  | 'SECONDARY';

export type LawInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type LawInForceQuery = { lawCalendar: { version: string, loadedAt: string | null, rulesVersion: string, events: Array<{ id: string, kind: LawEventKind, title: string, countries: Array<string>, from: string | null, to: string | null, note: string | null, evidence: LawEvidence | null, sources: Array<{ title: string, url: string | null }> }> }, lawCalendars: Array<{ id: string, version: string, loadedAt: string, opened: number, closed: number }> };


export const LawInForceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LawInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lawCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lawCalendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}}]} as unknown as DocumentNode<LawInForceQuery, LawInForceQueryVariables>;