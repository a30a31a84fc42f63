import type { WhyNot } from '../../../law/src/index.js';
import type * as Model from '../../../model/src/index.js';
import type { ProviderNamed } from './findings.js';
import type { AboutMembers, OrderKey } from './operation.js';

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
