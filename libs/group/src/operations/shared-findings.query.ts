import type { Tx } from '../../../database/src/index.js';
import { holdsOn, lastRankOf, rulesOfThemes, WORST_FIRST } from '../../../findings/src/index.js';
import type { Certainty, Day, FindingDecision, Nature, Severity, SubjectType } from '../../../model/src/index.js';
import type { GroupFindingFilter } from '../protocol/findings.js';
import { Conditions } from './conditions.js';
import { PROVIDER_COLUMNS, type ProviderColumns } from './provider-named.js';

/** The findings `f` of these members that hold on a day. `providerIds`: what the keys of the filter mean here. */
export function findingConditions(
  memberIds: readonly string[],
  filter: GroupFindingFilter,
  providerIds: readonly string[] | null,
  asOf: Day,
): Conditions {
  const { themes, rules, severityAtLeast, natures, certainty, countries, memberKinds, subjectTypes, decided } = filter;
  // One member alone is looked for by the index that begins with members, in its order.
  const [one = null] = memberIds.length === 1 ? memberIds : [];
  return new Conditions()
    .where(holdsOn('?::date'), asOf)
    .where('f.member_id COLLATE "C" = ?', one)
    .where('f.member_id = ANY(?)', one === null ? memberIds : null)
    .where('f.rule = ANY(?)', rulesOfThemes(themes))
    .where('f.rule = ANY(?)', rules)
    .where('f.rank <= ?', severityAtLeast && lastRankOf(severityAtLeast))
    .where('f.nature = ANY(?)', natures)
    .where('f.certainty = ?', certainty)
    .where('f.countries && ?', countries)
    .where('f.member_kind = ANY(?)', memberKinds)
    .where('f.subject_type = ANY(?)', subjectTypes)
    .where('f.provider_id = ANY(?)', providerIds)
    .where('(f.decided AND (f.decided_until IS NULL OR f.decided_until > $1)) = ?', decided);
}

export interface SharedFinding extends ProviderColumns {
  memberId: string;
  rule: string;
  subjectType: SubjectType;
  subjectId: string;
  from: Day;
  to: Day | null;
  severity: Severity;
  certainty: Certainty;
  nature: Nature;
  rank: number;
  countries: string[];
  label: string;
  facts: Record<string, unknown>;
  missing: string[];
  decisionState: FindingDecision['state'] | null;
  decisionUntil: Day | null;
  withheld: string[];
}

/** The first of them beyond a place (rank, first day, member, rule, subject), the worst first. */
export async function sharedFindings(
  tx: Tx,
  conditions: Conditions,
  place: readonly unknown[] | null,
  limit: number,
): Promise<SharedFinding[]> {
  const statement = `
    SELECT f.member_id AS "memberId", f.rule, f.subject_type AS "subjectType", f.subject_id AS "subjectId", f."from", f."to", f.severity,
      f.certainty, f.nature, f.rank, ${PROVIDER_COLUMNS}, f.countries, f.label, f.facts, f.missing,
      f.decision_state AS "decisionState", f.decision_until AS "decisionUntil", f.withheld
    FROM shared_finding f WHERE ${conditions.beyond(WORST_FIRST, place).all} ORDER BY ${WORST_FIRST} LIMIT ${limit}`;
  return place === null
    ? tx.rows<SharedFinding>(statement, conditions.parameters)
    : inOrderOfIndex(tx, () => tx.rows<SharedFinding>(statement, conditions.parameters));
}

/**
 * How many rows are beyond a place is estimated by its rank alone: in the last rank none seem to be left, and all of them would be read
 * to be sorted.
 */
async function inOrderOfIndex<Row>(tx: Tx, read: () => Promise<Row[]>): Promise<Row[]> {
  await tx.rows('SET LOCAL enable_sort = off');
  const rows = await read();
  await tx.rows('SET LOCAL enable_sort = on');
  return rows;
}
