import type { Id, Name, Text } from './fact.js';
import type { Day, Instant } from './time.js';

export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFO';
export type Nature = 'DUTY' | 'RISK' | 'GOOD_PRACTICE';
/** UNKNOWN: a fact is missing, so it cannot be ruled out. */
export type Certainty = 'ESTABLISHED' | 'UNKNOWN';
export type SubjectType = 'MEMBER' | 'ACTIVITY' | 'ENGAGEMENT' | 'LOCATION' | 'AGREEMENT' | 'PROVIDER';

/** What the rules say: never edited by hand, recomputed from the records and the calendar of law. */
export interface Finding {
  /** A code such as `LOC-001`. */
  rule: string;
  memberId: Id;
  subject: { type: SubjectType; id: Id };
  activityIds: Id[];
  providerId: Id | null;
  severity: Severity;
  nature: Nature;
  certainty: Certainty;
  /** The finding holds on every day of `[from, to)`. */
  from: Day;
  to: Day | null;
  /** What triggered it, enough to explain it in a sentence. */
  facts: Record<string, unknown>;
  /** The facts to collect when certainty is UNKNOWN, as paths of the model. */
  missing: string[];
}

/**
 * What people decide about a finding. Kept apart from it, and outliving its recomputation: it remembers the run it was taken on, so
 * that a new run of the same rule on the same subject, or a worse one, is open again.
 */
export interface FindingDecision {
  rule: Name;
  subjectId: Id;
  findingFrom: Day;
  certainty: Certainty;
  severity: Severity;
  state: 'TO_DO' | 'IN_PROGRESS' | 'ACCEPTED' | 'NOT_APPLICABLE';
  reason: Text;
  owner: Text | null;
  dueOn: Day | null;
  /** An acceptance ends. */
  until: Day | null;
  decidedBy: Name;
  decidedAt: Instant;
}
