/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The languages of the product. */
export type Locale =
  | 'en'
  | 'fr';

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

/** Left out: unchanged. */
export type UpdateAccountInput = {
  locale?: Locale | null | undefined;
  name?: string | null | undefined;
};

/** INVALID: a value. NOT_FOUND: nothing there, or not for this viewer. CONFLICT: someone was first. REFUSED: a rule forbids it. */
export type UserErrorCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REFUSED';

/** A person signed in, or a tool with its token. */
export type ViewerKind =
  | 'PERSON'
  | 'TOOL';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string | null, locale: string, kind: ViewerKind, may: Array<Permission> } | null };

export type MembersNamedQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type MembersNamedQuery = { members: { nodes: Array<{ id: string, name: string, kind: MemberKind }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { done: boolean | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type SpeakLanguageMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type SpeakLanguageMutation = { updateAccount: { done: boolean | null, errors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } | null };

export type RefusalFragment = { code: UserErrorCode, path: Array<string>, message: string };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const MembersNamedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersNamed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<MembersNamedQuery, MembersNamedQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SpeakLanguageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpeakLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SpeakLanguageMutation, SpeakLanguageMutationVariables>;