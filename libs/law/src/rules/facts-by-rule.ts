import type { Country, Day, LocationKind } from '../../../model/src/index.js';

export type PlaceFacts = {
  kind: LocationKind;
  country: Country;
  place: string | null;
  provider: string;
  /** Null: the member's own activity, at a place that the provider runs. */
  service: string | null;
};

export type ToolsFacts = PlaceFacts & {
  /** Codes of the transfer tools at fault. */
  tools: string[];
};

export type UseFacts = {
  provider: string;
  service: string;
};

export type SharedUseFacts = UseFacts & {
  /** Titles of the agreements at fault. */
  agreements: string[];
};

export type ActivityNamed = {
  activity: string;
};

export type AgreementNamed = {
  agreement: string;
  provider: string | null;
};

export type MemberNamed = {
  member: string;
};

/** What each rule puts in the facts of its findings: enough for its sentence. */
export interface FactsByRule {
  'LOC-001': PlaceFacts;
  'LOC-002': PlaceFacts;
  'LOC-003': PlaceFacts & { access: string | null };
  'LOC-004': UseFacts & { unknownPlaces: LocationKind[] };
  'LOC-006': ActivityNamed & { countries: string[] };
  'LOC-007': PlaceFacts;
  'LOC-008': PlaceFacts & { certificates: string[] | null };
  'LOC-009': PlaceFacts;
  'TRF-001': ToolsFacts;
  'TRF-004': ToolsFacts;
  'TRF-005': ToolsFacts;
  'TRF-008': PlaceFacts;
  'TRF-009': ToolsFacts;
  'TRF-010': PlaceFacts & { endsOn: Day };
  'TRF-011': PlaceFacts;
  'SOV-001': UseFacts & { countries: string[] };
  'PRC-001': UseFacts;
  'PRC-002': AgreementNamed & { items: string[] };
  'PRC-003': SharedUseFacts & { endedOn: Day };
  'PRC-004': UseFacts & { endsOn: Day };
  'PRC-008': UseFacts & { processor: string };
  'PRC-009': AgreementNamed & { subProcessors: string[]; deadline: Day | null };
  'PRC-010': AgreementNamed & { listedOn: Day | null };
  'GRP-001': SharedUseFacts;
  'GRP-002': SharedUseFacts;
  'GRP-003': SharedUseFacts;
  'GRP-004': UseFacts;
  'GRP-005': {
    provider: string;
    services: string[];
    here: string[];
    /** What others say. Left out: the finding comes from a member that does not share it. */
    elsewhere?: string[];
  };
  'GRP-007': MemberNamed;
  'JNT-001': ActivityNamed;
  'REG-001': ActivityNamed & { purposes: string[] };
  'REG-002': ActivityNamed & { purposes: string[] };
  'REG-003': ActivityNamed & { categories: string[] };
  'REG-004': ActivityNamed & { categories: string[] };
  'REG-005': ActivityNamed & { categories: string[] };
  'REG-008': ActivityNamed & { fields: string[] };
  'REG-010': ActivityNamed & { dueOn: Day };
  'DPI-001': ActivityNamed & { cnilListType: number };
  'DPI-002': ActivityNamed & { criteria: string[] };
  'DPO-001': MemberNamed;
}

export type RuleCode = keyof FactsByRule;
