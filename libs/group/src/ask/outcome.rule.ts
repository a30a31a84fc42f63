import { gives } from '../answer/levels.js';
import { servedTo } from '../answer/served.rule.js';
import type { SourceOutcome } from '../peer/peer-failure.js';
import type { AnsweredMember, Operation } from '../protocol/operation.js';
import type { RosterMember } from '../roster/roster.js';

/** What became of a node's answer, by the best that its members give. */
export function outcomeOf(
  operation: Pick<Operation, 'rowsFrom' | 'countsFrom'>,
  members: readonly RosterMember[],
  answered: ReadonlyMap<string, AnsweredMember>,
): SourceOutcome {
  const outcomes = members.map(({ id }) => memberOutcome(operation, answered.get(id)));
  return BEST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'OK';
}

/** The same of one member. */
export function memberOutcome(
  operation: Pick<Operation, 'rowsFrom' | 'countsFrom'>,
  answered: AnsweredMember | undefined,
): SourceOutcome {
  if (answered === undefined) return 'NOT_AUTHORITATIVE';
  if (gives(answered.level, operation.rowsFrom)) return 'OK';
  return servedTo(operation as Operation, answered.level) ? 'COUNTS_ONLY' : 'REFUSED';
}

const BEST_FIRST: readonly SourceOutcome[] = ['OK', 'COUNTS_ONLY', 'REFUSED', 'NOT_AUTHORITATIVE'];
