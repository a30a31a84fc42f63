import type { Instant, SharingLevel } from '../../../model/src/index.js';
import type { SourceOutcome } from '../peer/peer-failure.js';
import type { Operation } from '../protocol/operation.js';
import type { RosterMember, RosterNode } from '../roster/roster.js';
import { memberOutcome } from './outcome.rule.js';
import type { Source } from './source.js';

/** What became of one member in a question. */
export interface MemberResult {
  member: RosterMember;
  node: RosterNode;
  outcome: SourceOutcome;
  /** Null: its node did not answer. */
  level: SharingLevel | null;
  pending: boolean;
  dataAt: Instant | null;
}

/** Of every member that was asked about. */
export function memberResults(
  operation: Pick<Operation, 'rowsFrom' | 'countsFrom'>,
  sources: readonly Source<object>[],
): MemberResult[] {
  return sources.flatMap((source) =>
    source.members.map((member) => {
      const answered = source.answered.get(member.id);
      const isSpoilt = source.answer === null || source.outcome === 'LOST_DURING_PAGING';
      return {
        member,
        node: source.node,
        outcome: isSpoilt ? source.outcome : memberOutcome(operation, answered),
        level: answered?.level ?? null,
        pending: answered?.pending ?? false,
        dataAt: source.dataAt,
      };
    }),
  );
}
