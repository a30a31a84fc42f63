import type { Country, Fact, Id, Text } from './fact.js';
import type { Day } from './time.js';

/** Where data is, or from where it can be reached. Storage and access are locations; control of the provider is not. */
export interface DataLocation {
  id: Id;
  /** At a provider; exactly one of `engagementId` and `activityId` is given. */
  engagementId: Id | null;
  /** At the member itself. */
  activityId: Id | null;
  kind: LocationKind;
  country: Country;
  place: Text | null;
  /** The provider that runs the place, when not the engagement's own. */
  operatorId: Id | null;
  access: 'CLEAR' | 'POSSIBLE' | 'DENIED_BY_VENDOR' | 'NONE' | null;
  keyCustody: 'MEMBER' | 'PROVIDER' | 'SHARED' | 'NONE' | null;
  from: Day | null;
  to: Day | null;
  evidence: Evidence | null;
  /** In order of preference: a fall-back is a second tool. */
  transferTools: TransferTool[] | null;
}

export type LocationKind =
  | 'PRIMARY'
  | 'BACKUP'
  | 'DISASTER_RECOVERY'
  | 'ARCHIVE_COPY'
  | 'LOGS'
  | 'ANALYTICS'
  | 'DEV_TEST'
  | 'SUPPORT_ACCESS'
  | 'ADMIN_ACCESS';

export interface Evidence {
  kind: 'DECLARED' | 'CONTRACT' | 'VENDOR_PAGE' | 'AUDIT' | 'TECHNICAL_TEST';
  on: Day | null;
  url: Text | null;
}

/** What is said to cover a transfer, GDPR chapter V. */
export interface TransferTool {
  tool: TransferToolCode;
  module: 1 | 2 | 3 | 4 | null;
  /** The legal entity that receives. */
  importer: Text | null;
  signedOn: Day | null;
  to: Day | null;
  /** Art. 49: not for repeated transfers. */
  systematic: Fact;
  /** Tool ADQ, decision limited to a sector (CA, JP, KR, IL): the recipient is confirmed to be within it. */
  scopeConfirmed: Fact;
  reference: Text | null;
  tia: TransferImpactAssessment | null;
}

export type TransferToolCode =
  | 'ADQ'
  | 'SCC-2001'
  | 'SCC-2002'
  | 'SCC-2004'
  | 'SCC-2010'
  | 'SCC-2021'
  | 'DPA-2021-915'
  | 'BCR-C'
  | 'BCR-P'
  | 'COC'
  | 'CERT'
  | 'LBI'
  | 'ADHOC'
  | 'ADMIN'
  | 'DER-49-1-a'
  | 'DER-49-1-b'
  | 'DER-49-1-c'
  | 'DER-49-1-d'
  | 'DER-49-1-e'
  | 'DER-49-1-f'
  | 'DER-49-1-g'
  | 'DER-49-1-2'
  | 'SAFE-HARBOUR'
  | 'PRIVACY-SHIELD';

export interface TransferImpactAssessment {
  doneOn: Day;
  outcome: 'SUFFICIENT' | 'NEEDS_MEASURES' | 'INSUFFICIENT' | null;
  reviewBy: Day | null;
}
