/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Any editor may add a provider. */
export type AddProviderInput = {
  /** Null: never asked; empty: none. */
  certifications?: Array<CertificationInput> | null | undefined;
  /** Null: never asked. */
  control?: Array<ControlInput> | null | undefined;
  /** Where the contracting entity is established. Null: unknown. */
  country?: string | null | undefined;
  identifiers?: ProviderIdentifiersInput | null | undefined;
  /** Says that it was compared with those of a similar name, and is none of them. */
  isNew?: boolean | null | undefined;
  kind?: ProviderKind | null | undefined;
  /** The member of the group that it is. */
  memberId?: string | number | null | undefined;
  name: string;
};

/** A certificate, a qualification or a listing, and the entity that has it: it may not be the one that signed. */
export type CertificationInput = {
  checkedOn?: string | null | undefined;
  /** Data Privacy Framework: whether the listing covers data about employees. */
  coversHr?: boolean | null | undefined;
  entity?: string | null | undefined;
  from?: string | null | undefined;
  /** HDS, SECNUMCLOUD, ISO_27001, DPF, SAFE_HARBOUR, PRIVACY_SHIELD, EUROPRIVACY, SIAF, or another. */
  scheme: string;
  services?: Array<string> | null | undefined;
  to?: string | null | undefined;
  url?: string | null | undefined;
  version?: string | null | undefined;
};

/** Who ultimately controls the provider, over a time. */
export type ControlInput = {
  /** Null: unknown. */
  country?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
};

/** What tells a provider from another, here and on other nodes. */
export type ProviderIdentifiersInput = {
  domain?: string | null | undefined;
  /** Legal entity identifier, ISO 17442. */
  lei?: string | null | undefined;
  /** The nine digits of a French legal entity. */
  siren?: string | null | undefined;
  vat?: string | null | undefined;
};

/** What kind of body the provider is. */
export type ProviderKind =
  | 'ASSOCIATION'
  | 'CDG'
  | 'COMPANY'
  | 'DEPARTEMENT'
  | 'EPCI'
  | 'GIP'
  | 'OTHER_PUBLIC'
  | 'REGION'
  | 'STATE'
  | 'SYNDICAT';

/** What tells that two entries may be one provider. */
export type ProviderMatchHow =
  | 'DOMAIN'
  | 'LEI'
  | 'SAME_NAME'
  | 'SIMILAR_NAME'
  | 'SIREN'
  | 'VAT';

/** INVALID: a value. NOT_FOUND: nothing there, or not for this viewer. CONFLICT: someone was first. REFUSED: a rule forbids it. */
export type UserErrorCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REFUSED';

export type SearchProvidersQueryVariables = Exact<{
  text: string;
}>;


export type SearchProvidersQuery = { searchProviders: Array<{ id: string, name: string, country: string | null, kind: ProviderKind | null, identifiers: { siren: string | null } | null }> };

export type MatchProvidersQueryVariables = Exact<{
  name: string;
  identifiers?: ProviderIdentifiersInput | null | undefined;
}>;


export type MatchProvidersQuery = { matchProviders: Array<{ how: ProviderMatchHow, provider: { id: string, name: string, country: string | null, identifiers: { siren: string | null } | null } }> };

export type ProviderNameQueryVariables = Exact<{
  id: string | number;
}>;


export type ProviderNameQuery = { provider: { id: string, name: string } | null };

export type AddProviderMutationVariables = Exact<{
  input: AddProviderInput;
}>;


export type AddProviderMutation = { addProvider: { provider: { id: string, name: string } | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RefusalFragment = { code: UserErrorCode, path: Array<string>, message: string };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const SearchProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchProviders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siren"}}]}}]}}]}}]} as unknown as DocumentNode<SearchProvidersQuery, SearchProvidersQueryVariables>;
export const MatchProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchProviders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"identifiers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderIdentifiersInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"identifiers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"identifiers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siren"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchProvidersQuery, MatchProvidersQueryVariables>;
export const ProviderNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProviderNameQuery, ProviderNameQueryVariables>;
export const AddProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AddProviderMutation, AddProviderMutationVariables>;