import { isDeepStrictEqual } from 'node:util';
import type { FindingDecision } from '../../../model/src/index.js';
import type { Kept, RecordMap } from '../../../records/src/index.js';
import { newId } from '../../../runtime/src/index.js';

/**
 * A decision has no id in a file: it is one on the same run of the same rule. Several may be on one run: those that say the same are
 * found first, the others follow in order, so that the same file twice changes nothing.
 */
export function withDecisionIds(
  decisions: readonly FindingDecision[],
  there: readonly Kept<'DECISION'>[],
): RecordMap['DECISION'][] {
  const left = new Map<string, RecordMap['DECISION'][]>();
  for (const { record } of there) left.set(runOf(record), [...(left.get(runOf(record)) ?? []), record]);
  const take = (decision: FindingDecision, isIt: (known: RecordMap['DECISION']) => boolean): string | null => {
    const known = left.get(runOf(decision)) ?? [];
    const index = known.findIndex(isIt);
    return index === -1 ? null : (known.splice(index, 1)[0]?.id ?? null);
  };
  const same = decisions.map((decision) => take(decision, ({ id: _id, ...known }) => isDeepStrictEqual(known, { ...decision })));
  return decisions.map((decision, index) => ({ id: same[index] ?? take(decision, () => true) ?? newId(), ...decision }));
}

const runOf = ({ rule, subjectId, findingFrom, certainty }: FindingDecision) =>
  JSON.stringify([rule, subjectId, findingFrom, certainty]);
