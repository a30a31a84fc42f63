import type { Tx } from '../../../database/src/index.js';
import { lastRankOf, rulesOfThemes } from '../../../findings/src/index.js';
import type { Day } from '../../../model/src/index.js';
import type { GroupFindingFilter, MemberCounts } from '../protocol/findings.js';
import { Conditions } from './conditions.js';
import { rulesOfNatures } from './finding-filter.js';
import { findingConditions } from './shared-findings.query.js';

type CountableFilter = Omit<GroupFindingFilter, 'subjectTypes' | 'providerKeys' | 'decided'>;

/** The tally of members `t`, as far as it is counted. */
export function tallyConditions(memberIds: readonly string[], filter: CountableFilter): Conditions {
  const { themes, rules, severityAtLeast, certainty, natures, countries, memberKinds } = filter;
  return new Conditions()
    .where('t.member_id = ANY(?)', memberIds)
    .where('t.rule = ANY(?)', rulesOfThemes(themes))
    .where('t.rule = ANY(?)', rules)
    .where('t.rule = ANY(?)', rulesOfNatures(natures))
    .where('t.rank <= ?', severityAtLeast && lastRankOf(severityAtLeast))
    .where('t.rank % 2 = ?', certainty && (certainty === 'UNKNOWN' ? 1 : 0))
    .where('t.countries && ?', countries)
    .where('t.member_kind = ANY(?)', memberKinds);
}

/** How many findings hold on a day, of each of the members: from the tally, whose numbers leave at every level but NONE. */
export async function countByTally(
  tx: Tx,
  memberIds: readonly string[],
  filter: CountableFilter,
  asOf: Day,
): Promise<MemberCounts[]> {
  if (memberIds.length === 0) return [];
  const conditions = tallyConditions(memberIds, filter);
  const rows = await tx.rows<Counts>(
    `SELECT member_id AS "memberId", coalesce(sum(count) FILTER (WHERE rank % 2 = 0), 0)::bigint AS established,
       coalesce(sum(count) FILTER (WHERE rank % 2 = 1), 0)::bigint AS unknown
     FROM (SELECT t.member_id, t.rank, ${HELD(conditions.value(asOf))} AS count FROM shared_tally t WHERE ${conditions.all}) held
     GROUP BY member_id`,
    conditions.parameters,
  );
  return ofEach(memberIds, rows);
}

/** The same from findings, for what only they tell apart. */
export async function countByFinding(
  tx: Tx,
  memberIds: readonly string[],
  filter: GroupFindingFilter,
  providerIds: readonly string[] | null,
  asOf: Day,
): Promise<MemberCounts[]> {
  if (memberIds.length === 0) return [];
  const conditions = findingConditions(memberIds, filter, providerIds, asOf);
  const rows = await tx.rows<Counts>(
    `SELECT f.member_id AS "memberId", count(*) FILTER (WHERE f.certainty = 'ESTABLISHED') AS established,
       count(*) FILTER (WHERE f.certainty = 'UNKNOWN') AS unknown
     FROM shared_finding f WHERE ${conditions.all} GROUP BY f.member_id`,
    conditions.parameters,
  );
  return ofEach(memberIds, rows);
}

/** How many of a row of the tally `t` hold on a day. */
export const HELD = (day: string) => `width_bucket(${day}::date, t.starts) - width_bucket(${day}::date, t.ends)`;

interface Counts {
  memberId: string;
  established: number;
  unknown: number;
}

/** A member that gives numbers and has nothing gives zeros. */
function ofEach(memberIds: readonly string[], rows: readonly Counts[]): MemberCounts[] {
  const found = new Map(rows.map((row) => [row.memberId, row]));
  return memberIds.map((id) => [id, found.get(id)?.established ?? 0, found.get(id)?.unknown ?? 0]);
}
