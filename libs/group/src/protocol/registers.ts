import type * as Model from '../../../model/src/index.js';
import type { Count } from './count.js';
import type { ProviderNamed } from './findings.js';
import type { AboutMembers, OrderKey } from './operation.js';

/** `providers.keys@1`: those in use on the day; of members that share their contracts, also those with an agreement that has not ended. */
export interface ProvidersVariables extends AboutMembers {
  asOf: Model.Day;
}

export interface ProvidersAnswer {
  providers: (ProviderNamed & { members: string[] })[];
  /** How many a member uses that names none. */
  counts: [memberId: string, count: Count][];
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

/** `node.capabilities@1`. */
export interface CapabilitiesAnswer {
  operations: string[];
  version: string;
}
