import type { SummaryDimension } from '../../../findings/src/index.js';
import type { Theme } from '../../../law/src/index.js';
import type * as Model from '../../../model/src/index.js';
import type { Count } from './count.js';
import type { AboutMembers, OrderKey } from './operation.js';

/** `findings.page@1`. */
export interface FindingsVariables extends AboutMembers {
  filter: GroupFindingFilter;
  asOf: Model.Day;
  first: number;
  after: OrderKey | null;
  /** Whether the numbers are asked for too. */
  counted: boolean;
  /** The version of the rules that the asker knows: sentences travel only when this node has another. */
  rules: string;
}

/** All that is given holds together. Null: all. */
export interface GroupFindingFilter {
  themes: Theme[] | null;
  rules: string[] | null;
  severityAtLeast: Model.Severity | null;
  natures: Model.Nature[] | null;
  certainty: Model.Certainty | null;
  countries: string[] | null;
  memberKinds: string[] | null;
  subjectTypes: Model.SubjectType[] | null;
  /** Of providers with one of these identifiers, such as `siren 552100554`. */
  providerKeys: string[] | null;
  decided: boolean | null;
}

export interface FindingsAnswer {
  rows: FindingRow[];
  more: boolean;
  /** Of each member that gives numbers for this filter; null: not asked. */
  counts: MemberCounts[] | null;
}

export type MemberCounts = [memberId: string, established: Count, unknown: Count];

export interface FindingRow extends OrderKey {
  rule: string;
  severity: Model.Severity;
  nature: Model.Nature;
  certainty: Model.Certainty;
  from: Model.Day;
  to: Model.Day | null;
  subject: { type: Model.SubjectType; id: string; label: string };
  provider: ProviderNamed | null;
  countries: string[];
  facts: Record<string, unknown> | null;
  missing: string[];
  /** Never its reason. */
  decision: { state: Model.FindingDecision['state']; until: Model.Day | null } | null;
  /** For an asker that does not know the rule. */
  said: { fr: WordsOfRule; en: WordsOfRule } | null;
  /** Fields that the level hides. */
  withheld: string[];
}

/** What a rule is called, what it found, and what to do about it. */
export interface WordsOfRule {
  title: string;
  explanation: string;
  remedy: string;
}

export interface ProviderNamed {
  id: string;
  name: string;
  country: Model.Country;
  identifiers: NonNullable<Model.Provider['identifiers']> | null;
}

/** `findings.summary@1`. */
export interface SummaryVariables extends AboutMembers {
  by: SummaryDimension[];
  filter: Pick<GroupFindingFilter, 'themes' | 'rules' | 'severityAtLeast' | 'certainty' | 'memberKinds'>;
  asOf: Model.Day;
}

export interface SummaryAnswer {
  /** Of each member that gives numbers: a finding counts once, whatever the dimensions. */
  totals: [memberId: string, established: Count, unknown: Count][];
  members: [memberId: string, groups: [keys: (string | null)[], established: Count, unknown: Count][]][];
}
