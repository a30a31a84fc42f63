import type { Fact, Id, Name, Siren, Text } from './fact.js';
import type { Day } from './time.js';

/** An art. 28 agreement, an art. 26 arrangement, or a convention between public bodies. */
export interface Agreement {
  id: Id;
  kind: 'PROCESSING' | 'JOINT_ARRANGEMENT' | 'SHARED_SERVICE';
  /** The member that holds it; for a shared one, the lead buyer (coordonnateur). */
  holderId: Id;
  providerId: Id | null;
  title: Name;
  reference: Text | null;
  /** Published terms bind nobody by themselves. */
  state: 'DRAFT' | 'SENT' | 'PUBLISHED_TERMS' | 'SIGNED' | 'TERMINATED';
  vehicle: 'OWN' | 'PURCHASING_GROUP' | 'CENTRAL_PURCHASING' | 'SHARED_SERVICE' | 'ONLINE_TERMS';
  template: 'SCC_2021_915' | 'SCC_2021_914' | 'CCAG_TIC' | 'VENDOR_TERMS' | 'OWN' | null;
  services: Text[] | null;
  procedureLaunchedOn: Day | null;
  signedOn: Day | null;
  from: Day | null;
  to: Day | null;
  renewal: Renewal | null;
  /** @minimum 0 @maximum 1200 */
  noticeMonths: number | null;
  /** The points of art. 28, found in the text or not. No entry: unknown. */
  clauses: Partial<Record<ClauseId, Clause>> | null;
  subProcessing: SubProcessing | null;
  subProcessorNotices: SubProcessorNotice[] | null;
  /** Whom it binds besides the holder. A late or unsigned accession covers nobody. */
  beneficiaries: Beneficiary[] | null;
  oversight: Oversight | null;
  documents: Document[] | null;
}

export interface Renewal {
  tacit: boolean;
  /**
   * Null: without limit.
   *
   * @minimum 0 @maximum 1000
   */
  times: number | null;
  /** @minimum 1 @maximum 1200 */
  months: number;
}

/** The points that GDPR art. 28 asks of an agreement. */
export type ClauseId =
  | '28.3.0-subject'
  | '28.3.0-duration'
  | '28.3.0-nature'
  | '28.3.0-data'
  | '28.3.0-subjects'
  | '28.3.0-rights'
  | '28.3.a'
  | '28.3.b'
  | '28.3.c'
  | '28.3.d'
  | '28.3.e'
  | '28.3.f'
  | '28.3.g'
  | '28.3.h'
  | '28.3.last'
  | '28.2.mode'
  | '28.4.flow'
  | '28.9.form';

export interface Clause {
  present: Fact;
  page: Text | null;
  quote: Text | null;
  reviewedOn: Day | null;
  reviewer: Text | null;
}

/** What the agreement says of further processors, art. 28(2) and 28(4). */
export interface SubProcessing {
  authorisation: 'NONE' | 'SPECIFIC' | 'GENERAL' | null;
  /** Ids of providers. */
  list: Id[] | null;
  listedOn: Day | null;
  /** @minimum 0 @maximum 3660 */
  noticeDays: number | null;
  /** @minimum 0 @maximum 3660 */
  objectionDays: number | null;
}

export interface SubProcessorNotice {
  providerId: Id;
  notifiedOn: Day;
  /** The last day to object. */
  objectionDeadline: Day | null;
  decision: 'ACCEPTED' | 'OBJECTED' | null;
  decidedOn: Day | null;
}

export interface Beneficiary {
  memberId: Id | null;
  siren: Siren | null;
  name: Name;
  conventionSignedOn: Day | null;
  deliberationOn: Day | null;
  from: Day | null;
  to: Day | null;
}

export interface Oversight {
  model: Text | null;
  /** @minimum 1 @maximum 1200 */
  everyMonths: number | null;
  lastOn: Day | null;
  nextOn: Day | null;
  outcome: 'GREEN' | 'AMBER' | 'RED' | null;
}

export interface Document {
  name: Name;
  /** @pattern ^[0-9a-f]{64}$ */
  sha256: string;
  mediaType: Name;
  addedOn: Day;
}
