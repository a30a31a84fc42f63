import { grouped } from '../../../law/src/index.js';
import type { RecordChange, RecordTx } from '../../../records/src/index.js';
import { currentLaw } from '../calendar/current-law.js';
import { linkDecisions } from '../decision/link-decisions.query.js';
import { makeDue } from '../elsewhere/due.js';
import { sweep, sweepsAfter } from '../elsewhere/sweep.js';
import { examineRegister } from './examine-register.js';
import { seedsOf } from './seeds.js';
import type { FindingChanges } from './opened-closed.rule.js';

/** What changed in the findings of each member whose register the transaction changed; null: they are examined after it. */
export type Examined = ReadonlyMap<string, FindingChanges> | null;

/** Examines what the transaction changed, in its own registers; those of others are examined after it. */
export async function examineChanges(tx: RecordTx): Promise<Examined> {
  const { changes } = tx;
  if (changes.length === 0) return new Map();
  return tx.asNode(async () => {
    await sweep(tx, sweepsAfter(changes));
    const byMember = [...grouped(ofRegisters(changes), ({ memberId }) => memberId)].sort(byText);
    if (byMember.length > mostAtOnce) {
      await makeDue(
        tx,
        byMember.map(([memberId, own]) => ({ memberId, seeds: seedsOf(own) })),
      );
      return null;
    }
    const law = await currentLaw(tx);
    const examined = new Map<string, FindingChanges>();
    for (const [memberId, own] of byMember) {
      const recorded = own.filter(({ type }) => type !== 'DECISION');
      if (recorded.length > 0) examined.set(memberId, await examineRegister(tx, memberId, seedsOf(recorded), law));
      await linkDecisions(tx, memberId, decidedSubjects(own));
    }
    return changes.some(changesFacts) ? null : examined;
  });
}

/** More registers than this in one transaction are examined after it: nobody waits that long for an answer. */
const mostAtOnce = 100;

/** What the node says of a provider: whoever uses it is examined after. */
const changesFacts = ({ type, before }: RecordChange) => type === 'PROVIDER' && before !== null;

const ofRegisters = (changes: readonly RecordChange[]) => changes.filter(({ memberId }) => memberId !== '');

function decidedSubjects(changes: readonly RecordChange[]): string[] {
  const decisions = changes.filter((change): change is RecordChange<'DECISION'> => change.type === 'DECISION');
  return decisions.flatMap(({ before, after }) => [before, after].flatMap((one) => one?.subjectId ?? []));
}

/** Always in this order: two transactions that reach the same members do not cross. */
const byText = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
