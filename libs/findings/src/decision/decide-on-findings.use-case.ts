import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { Transactions, type Tx } from '../../../database/src/index.js';
import type { FindingDecision } from '../../../model/src/index.js';
import {
  changeRecord,
  createRecord,
  holdRegister,
  type RecordMap,
  recordTx,
  type RecordTx,
  selectRecords,
} from '../../../records/src/index.js';
import { newId, Refused, type Refusal } from '../../../runtime/src/index.js';
import { findingsByKey } from '../read/findings-by-key.query.js';
import type { FindingKey, KeptFinding } from '../read/kept-finding.js';
import { linkDecisions } from './link-decisions.query.js';

/** What somebody decides. */
export type DecisionOnFindings = Pick<FindingDecision, 'state' | 'reason' | 'owner' | 'dueOn' | 'until'>;

/** The findings, with what was decided beside them. */
export type Decided = KeptFinding[];

/**
 * One decision on many findings: all of them, or none. On a run that was decided before it is a new version of that decision; TO_DO and
 * IN_PROGRESS open again what was accepted.
 */
@Injectable()
export class DecideOnFindings {
  constructor(private readonly transactions: Transactions) {}

  run(viewer: Viewer, keys: readonly FindingKey[], decision: DecisionOnFindings): Promise<Decided | Refused> {
    return this.transactions.run(viewer.actor, async (tx) => {
      refuseUnlessSound(decision);
      // A decision changes nothing of what the rules say.
      const changing = recordTx(tx);
      // In the order of the members: two decisions at once wait for each other, and do not cross.
      const members = [...new Set(keys.map(({ memberId }) => memberId))].sort();
      for (const memberId of members) await holdRegister(tx, 'DECISION', memberId);
      const findings = await foundOrRefused(tx, keys);
      const known = await lastDecisions(tx, keys);
      for (const finding of withoutRepeats(findings)) {
        const said = { ...decision, decidedBy: viewer.name, certainty: finding.certainty, severity: finding.severity };
        await decide(changing, finding, said, known.get(runOf(finding)) ?? null);
      }
      await tx.asNode(async () => {
        for (const memberId of members) {
          const subjectIds = findings.flatMap((finding) => (finding.memberId === memberId ? [finding.subject.id] : []));
          await linkDecisions(tx, memberId, subjectIds);
        }
      });
      return foundOrRefused(tx, keys);
    });
  }
}

function refuseUnlessSound({ state, reason, until }: DecisionOnFindings): void {
  const errors: Refusal[] = [];
  if (reason.trim() === '') errors.push({ code: 'INVALID', path: ['input', 'reason'], message: noReason });
  const isOpen = state === 'TO_DO' || state === 'IN_PROGRESS';
  if (isOpen && until !== null) errors.push({ code: 'INVALID', path: ['input', 'until'], message: openWithoutEnd });
  if (errors.length > 0) throw new Refused(errors);
}

async function foundOrRefused(tx: Tx, keys: readonly FindingKey[]): Promise<KeptFinding[]> {
  const found = await findingsByKey(tx, keys);
  const errors = found.flatMap((finding, index): Refusal[] =>
    finding === null ? [{ code: 'NOT_FOUND', path: ['input', 'findingIds', String(index)], message: noFinding }] : [],
  );
  if (errors.length > 0) throw new Refused(errors);
  return found.filter((finding) => finding !== null);
}

/** By run: the last decision on it, whether it still applies or not. */
async function lastDecisions(tx: Tx, keys: readonly FindingKey[]): Promise<Map<string, RecordMap['DECISION']>> {
  const kept = await selectRecords(
    tx,
    'DECISION',
    `WHERE (t.member_id, t.subject_id) IN (SELECT * FROM unnest($1::text[], $2::text[])) ORDER BY t.decided_at::timestamptz, t.id`,
    [keys.map(({ memberId }) => memberId), keys.map(({ subjectId }) => subjectId)],
  );
  return new Map(
    kept.map(({ memberId, record }) => {
      const { rule, subjectId, findingFrom: from } = record;
      return [runOf({ memberId, rule, from, subject: { id: subjectId } }), record];
    }),
  );
}

type Said = Omit<FindingDecision, 'rule' | 'subjectId' | 'findingFrom' | 'decidedAt'>;

/** Saying the same again changes nothing. */
async function decide(tx: RecordTx, finding: KeptFinding, said: Said, known: RecordMap['DECISION'] | null): Promise<void> {
  const { memberId, rule, from: findingFrom } = finding;
  if (known === null) {
    const decision = { id: newId(), rule, subjectId: finding.subject.id, findingFrom, ...said, decidedAt: tx.at };
    await createRecord(tx, 'DECISION', memberId, decision, ['input']);
    return;
  }
  const saysTheSame = (Object.keys(said) as (keyof Said)[]).every((field) => known[field] === said[field]);
  if (saysTheSame) return;
  const what = { type: 'DECISION', memberId, id: known.id, version: null, path: ['input'], idField: 'findingIds' } as const;
  await changeRecord(tx, what, (decision) => ({ ...decision, ...said, decidedAt: tx.at }));
}

/** The same finding twice is decided once. */
function withoutRepeats(findings: readonly KeptFinding[]): KeptFinding[] {
  return [...new Map(findings.map((finding) => [runOf(finding), finding])).values()];
}

const runOf = ({ memberId, rule, subject, from }: Pick<KeptFinding, 'memberId' | 'rule' | 'from'> & { subject: { id: string } }) =>
  JSON.stringify([memberId, rule, subject.id, from]);

const noReason = { fr: 'Une décision a une raison : écrivez-la.', en: 'A decision has a reason: write it down.' };
const openWithoutEnd = {
  fr: 'Seule une décision qui clôt un point d’attention a une fin.',
  en: 'Only a decision that closes a finding has an end.',
};
const noFinding = {
  fr: 'Ce point d’attention n’existe pas, ou n’existe plus.',
  en: 'There is no such finding, or no longer.',
};
