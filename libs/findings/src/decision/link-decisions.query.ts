import type { Tx } from '../../../database/src/index.js';
import { SEVERITIES } from '../../../law/src/index.js';

/**
 * Puts beside findings what people decided on them: of all the member's, or of these subjects alone. A decision applies to the run that
 * it was taken on for as long as that is not worse: neither more severe, nor established when it could only not be ruled out. The last
 * that applies counts; without one, a finding is open. Findings are the node's to write: for `tx.asNode`.
 */
export async function linkDecisions(tx: Tx, memberId: string, subjectIds: readonly string[] | null): Promise<void> {
  if (subjectIds?.length === 0) return;
  await tx.prepared(
    `UPDATE finding f SET decision_id = d.id, decided = d.decided, decided_until = d."until"
     FROM (
       SELECT g.rule, g.subject_id, g."from", last.id, coalesce(last.state IN ('ACCEPTED', 'NOT_APPLICABLE'), false) AS decided,
         CASE WHEN last.state IN ('ACCEPTED', 'NOT_APPLICABLE') THEN last."until" END AS "until"
       FROM finding g LEFT JOIN LATERAL (
         SELECT d.id, d.state, d."until" FROM finding_decision d
         WHERE d.member_id = g.member_id AND d.subject_id = g.subject_id AND d.rule = g.rule AND d.finding_from = g."from"
           AND array_position($2::text[], d.severity) <= array_position($2::text[], g.severity)
           AND NOT (d.certainty = 'UNKNOWN' AND g.certainty = 'ESTABLISHED')
         ORDER BY d.decided_at::timestamptz DESC, d.id DESC LIMIT 1) last ON true
       WHERE g.member_id = $1 AND ($3::text[] IS NULL OR g.subject_id = ANY($3))) d
     WHERE f.member_id = $1 AND f.rule = d.rule AND f.subject_id = d.subject_id AND f."from" = d."from"
       AND (f.decision_id, f.decided, f.decided_until) IS DISTINCT FROM (d.id, d.decided, d."until")`,
    [memberId, SEVERITIES, subjectIds],
  );
}
