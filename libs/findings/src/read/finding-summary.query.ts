import type { ReadTx } from '../../../database/src/index.js';
import { RULE_CODES, ruleOf, SEVERITIES, type Theme } from '../../../law/src/index.js';
import type { Certainty, Day, Severity } from '../../../model/src/index.js';
import { lastRankOf } from '../rank.js';
import { rulesOfThemes } from './rules-of-themes.js';

/** What a summary may count by. */
export const SUMMARY_DIMENSIONS = ['THEME', 'RULE', 'SEVERITY', 'NATURE', 'MEMBER_KIND', 'COUNTRY'] as const;
export type SummaryDimension = (typeof SUMMARY_DIMENSIONS)[number];

/** Which findings are counted. Left out, or null: all. */
export interface SummaryFilter {
  themes?: readonly Theme[] | null;
  rules?: readonly string[] | null;
  severityAtLeast?: Severity | null;
  certainty?: Certainty | null;
  memberIds?: readonly string[] | null;
  memberKinds?: readonly string[] | null;
}

/** Findings that have the same answer in every dimension asked for; null: these findings have none. */
export interface SummaryGroup {
  keys: { dimension: SummaryDimension; value: string | null }[];
  established: number;
  unknown: number;
}

/**
 * How many findings hold on a day, past or to come, by dimensions; the largest groups first, at most 1000. Counted from the tally of
 * each member and rule: it costs as many rows as there are rules that speak of a member, however many findings they make.
 */
export async function findingSummary(
  tx: ReadTx,
  by: readonly SummaryDimension[],
  { themes, rules, severityAtLeast, certainty, memberIds, memberKinds }: SummaryFilter,
  asOf: Day,
): Promise<SummaryGroup[]> {
  const rows = await tx.rows<Record<string, string | null> & { established: number; unknown: number }>(statementBy(by), [
    asOf,
    rulesOfThemes(themes),
    rules ?? null,
    severityAtLeast ? lastRankOf(severityAtLeast) : null,
    certainty ? (certainty === 'UNKNOWN' ? 1 : 0) : null,
    memberIds ?? null,
    memberKinds ?? null,
  ]);
  return rows.map(({ established, unknown, ...keys }) => ({
    keys: by.map((dimension) => ({ dimension, value: keys[dimension] ?? null })),
    established,
    unknown,
  }));
}

/** Members of a kind are counted together first: what is left is small, and is then counted by what was asked for. */
function statementBy(by: readonly SummaryDimension[]): string {
  const keys = by.map((dimension) => `${SUMMARY_COLUMNS[dimension]} AS "${dimension}"`);
  const places = by.map((_, index) => index + 1).join(', ');
  return `
    WITH held AS MATERIALIZED (
      SELECT t.rule, t.rank, t.countries, m.kind, sum(width_bucket($1::date, t.starts) - width_bucket($1::date, t.ends))::bigint AS count
      FROM finding_tally t JOIN member m ON m.member_id = t.member_id
      WHERE ($2::text[] IS NULL OR t.rule = ANY($2)) AND ($3::text[] IS NULL OR t.rule = ANY($3)) AND ($4::int IS NULL OR t.rank <= $4)
        AND ($5::int IS NULL OR t.rank % 2 = $5) AND ($6::text[] IS NULL OR t.member_id = ANY($6)) AND ($7::text[] IS NULL OR m.kind = ANY($7))
      GROUP BY t.rule, t.rank, t.countries, m.kind)
    SELECT ${[...keys, ''].join(', ')} coalesce(sum(count) FILTER (WHERE rank % 2 = 0), 0)::bigint AS established,
      coalesce(sum(count) FILTER (WHERE rank % 2 = 1), 0)::bigint AS unknown
    FROM held ${by.includes('COUNTRY') ? 'LEFT JOIN LATERAL unnest(countries) AS country ON true' : ''}
    LEFT JOIN ${CATALOGUE} ON code = rule
    WHERE count > 0 ${by.length === 0 ? '' : `GROUP BY ${places}`} ORDER BY sum(count) DESC${by.length === 0 ? '' : `, ${places}`} LIMIT 1000`;
}

const rules = RULE_CODES.map((code) => `('${code}', '${ruleOf(code)?.theme}', '${ruleOf(code)?.nature}')`).join(', ');
/** The rules, to join: their code, theme and nature. */
export const CATALOGUE = `(VALUES ${rules}) AS catalogue(code, theme, nature)`;

/** What each dimension is, beside the catalogue, of rows with a rule, a rank, a kind of member, a country. */
export const SUMMARY_COLUMNS: Record<SummaryDimension, string> = {
  THEME: 'theme',
  RULE: 'rule',
  SEVERITY: `(ARRAY[${SEVERITIES.map((severity) => `'${severity}'`).join(', ')}])[rank / 2 + 1]`,
  NATURE: 'nature',
  MEMBER_KIND: 'kind',
  COUNTRY: 'country',
};
