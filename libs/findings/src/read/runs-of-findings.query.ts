import type { ReadTx } from '../../../database/src/index.js';
import type { Certainty, Day, Severity } from '../../../model/src/index.js';

/** A rule on a record of a member. */
export interface RuleOnSubject {
  memberId: string;
  rule: string;
  subjectId: string;
}

/** Days on which the rule says the same of the record. */
export interface FindingRun {
  from: Day;
  to: Day | null;
  certainty: Certainty;
  severity: Severity;
}

/** All runs of each rule on its record, past and to come, by day. */
export async function runsOfFindings(tx: ReadTx, keys: readonly RuleOnSubject[]): Promise<FindingRun[][]> {
  const rows = await tx.rows<FindingRun & { ordinal: number }>(
    `SELECT k.ordinal, f."from", f."to", f.certainty, f.severity
     FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS k(member_id, rule, subject_id, ordinal)
     JOIN finding f ON f.member_id = k.member_id AND f.rule = k.rule AND f.subject_id = k.subject_id
     ORDER BY k.ordinal, f."from"`,
    [keys.map(({ memberId }) => memberId), keys.map(({ rule }) => rule), keys.map(({ subjectId }) => subjectId)],
  );
  const found: FindingRun[][] = keys.map(() => []);
  for (const { ordinal, ...run } of rows) found[ordinal - 1]?.push(run);
  return found;
}
