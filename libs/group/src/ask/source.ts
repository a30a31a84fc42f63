import type { Instant } from '../../../model/src/index.js';
import type { SourceOutcome } from '../peer/peer-failure.js';
import type { AnsweredMember } from '../protocol/operation.js';
import type { RosterMember, RosterNode } from '../roster/roster.js';

/** What one node of the roster brought to a question. */
export interface Source<Answer> {
  node: RosterNode;
  /** Those that were asked of it. */
  members: readonly RosterMember[];
  outcome: SourceOutcome;
  /** Null: none came. */
  answer: Answer | null;
  dataAt: Instant | null;
  calendar: string | null;
  /** Those that it answered for, by id. */
  answered: ReadonlyMap<string, AnsweredMember>;
  tookMs: number;
}
