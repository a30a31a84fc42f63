import type { SummaryDimension } from '../../../findings/src/index.js';
import type { Theme, WhyNot } from '../../../law/src/index.js';
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
  said: Record<'fr' | 'en', { title: string; explanation: string; remedy: string }> | null;
  /** Fields that the level hides. */
  withheld: string[];
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

/** `agreements.page@1`. */
export interface AgreementsVariables extends AboutMembers {
  /** `endsBefore`: those that end after the day asked for and before this one, their tacit renewals included. */
  filter: { shared: boolean | null; providerKeys: string[] | null; endsBefore: Model.Day | null };
  asOf: Model.Day;
  first: number;
  after: OrderKey | null;
}

export interface AgreementsAnswer {
  rows: AgreementRow[];
  more: boolean;
}

export interface AgreementRow extends OrderKey {
  title: string;
  reference: string | null;
  kind: Model.Agreement['kind'];
  vehicle: Model.Agreement['vehicle'];
  state: Model.Agreement['state'];
  provider: ProviderNamed | null;
  signedOn: Model.Day | null;
  from: Model.Day | null;
  to: Model.Day | null;
  beneficiaries: BeneficiaryRow[];
  clauses: { id: string; present: Model.Fact; page: string | null; quote: string | null; reviewedOn: Model.Day | null }[];
  subProcessing: {
    authorisation: 'NONE' | 'SPECIFIC' | 'GENERAL' | null;
    listedOn: Model.Day | null;
    noticeDays: number | null;
    objectionDays: number | null;
  } | null;
  /** Null: the member does not open them. */
  documents: { name: string; sha256: string; mediaType: string; addedOn: Model.Day }[] | null;
  withheld: string[];
}

/** Whom an agreement binds, on which days, and why not on the day asked for. */
export interface BeneficiaryRow {
  memberId: string | null;
  siren: string | null;
  name: string;
  conventionSignedOn: Model.Day | null;
  deliberationOn: Model.Day | null;
  bindsFrom: Model.Day | null;
  bindsTo: Model.Day | null;
  whyNot: WhyNot | null;
}

/** `providers.keys@1`: those in use on the day; of members that share their contracts, also those with an agreement that has not ended. */
export interface ProvidersVariables extends AboutMembers {
  asOf: Model.Day;
}

export interface ProvidersAnswer {
  providers: (ProviderNamed & { members: string[] })[];
  /** How many a member uses that names none. */
  counts: [memberId: string, count: Count][];
}

/** `coverage.cells@1`: of providers by their ids at this node. */
export interface CoverageVariables extends AboutMembers {
  providerIds: string[];
  asOf: Model.Day;
}

export interface CoverageAnswer {
  cells: CoverageCell[];
  /** What holders here say of the members that their shared agreements name. */
  bindings: BindingSaid[];
}

/** UNKNOWN: its own agreement may bind, a fact is missing. */
export type CellState = 'OWN' | 'SHARED' | 'UNKNOWN' | 'CLAIMED_NOT_CONFIRMED' | 'EXPIRED' | 'NONE';

export interface CoverageCell {
  memberId: string;
  providerId: string;
  /** The worst of its uses on the day. */
  state: CellState;
  /** The agreement that the state is about; null: none, or withheld. */
  agreement: CellAgreement | null;
  /** When the holder's node last confirmed it; null: the holder is here, or never. */
  confirmedAt: Model.Instant | null;
  findings: { rule: string; severity: Model.Severity; certainty: Model.Certainty; from: Model.Day; to: Model.Day | null }[];
  withheld: string[];
}

export interface CellAgreement {
  holderId: string;
  id: string;
  title: string | null;
  signedOn: Model.Day | null;
  from: Model.Day | null;
  to: Model.Day | null;
}

export interface BindingSaid extends CellAgreement {
  providerId: string;
  /** Whom the agreement names. */
  memberId: string | null;
  siren: string | null;
  /** On the day asked for. */
  binds: Model.Fact;
  whyNot: WhyNot | null;
}

/** `locations.summary@1`. */
export interface LocationsVariables extends AboutMembers {
  asOf: Model.Day;
}

/** EEA and ADEQUATE by the country on the day; the others are in a third country, or nobody knows where. */
export type LocationStanding = 'EEA' | 'ADEQUATE' | 'COVERED' | 'UNCOVERED' | 'UNKNOWN';

export interface LocationsAnswer {
  members: [
    memberId: string,
    groups: [country: Model.Country, kind: Model.DataLocation['kind'], standing: LocationStanding, count: Count][],
  ][];
}

/** `activities.page@1`. */
export interface ActivitiesVariables extends AboutMembers {
  asOf: Model.Day;
  /** In their name. */
  text: string | null;
  first: number;
  after: OrderKey | null;
}

export interface ActivitiesAnswer {
  rows: ActivityRow[];
  more: boolean;
}

/** Never its security measures, nor anybody's contact. */
export interface ActivityRow extends OrderKey {
  name: string;
  reference: string | null;
  role: Model.Activity['role'];
  stage: Model.Activity['stage'];
  purposes: { name: string; legalBasis: string | null; legalText: string | null }[];
  dataSubjects: string[] | null;
  data: { name: string; special: string | null; retention: string | null }[] | null;
  recipients: string[] | null;
  locations: {
    kind: Model.DataLocation['kind'];
    country: Model.Country;
    place: string | null;
    provider: string | null;
    from: Model.Day | null;
    to: Model.Day | null;
    evidence: { kind: string; on: Model.Day | null } | null;
    transferTools: { tool: string; signedOn: Model.Day | null; to: Model.Day | null }[];
  }[];
}

/** `agreement.binding@1`: what concerns one member in a shared agreement. */
export interface BindingVariables extends AboutMembers {
  /** The holder, a member of the node that answers. */
  members: [holderId: string];
  agreementId: string;
  /** The member that relies on it, of the node that asks. */
  memberId: string;
}

export interface BindingAnswer {
  /** The agreement as far as that member is concerned: no other beneficiary, no clause but 28.3.a. Null: the holder has none of this id. */
  holder: Model.RegisterBundle | null;
}

/** `node.capabilities@1`. */
export interface CapabilitiesAnswer {
  operations: string[];
  version: string;
}
