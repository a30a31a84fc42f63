import type { ReadTx } from '../../../database/src/index.js';
import { RULE_CODES, ruleOf } from '../../../law/src/index.js';
import type { Day, Severity } from '../../../model/src/index.js';
import { severityOf } from '../rank.js';
import { type FindingFilter, findingsWhere } from './finding-filter.js';
import type { Page } from './findings-page.query.js';

/** What findings may be counted by. */
export const GROUP_DIMENSIONS = ['THEME', 'RULE', 'SEVERITY', 'NATURE', 'MEMBER', 'MEMBER_KIND', 'PROVIDER', 'COUNTRY'] as const;
export type GroupDimension = (typeof GROUP_DIMENSIONS)[number];

/** Findings that have the same answer in every dimension asked for. */
export interface FindingGroup {
  /** An id, a code or a word for each dimension asked for; null: these findings have none. */
  keys: Partial<Record<GroupDimension, string | null>>;
  /** Of the worst. */
  severity: Severity;
  /** How many members they are in. */
  members: number;
  established: number;
  unknown: number;
  oldestFrom: Day;
  /** What the ids in the keys name. */
  member: { name: string; kind: string } | null;
  provider: { name: string; country: string | null } | null;
}

export interface FindingGroupsPage {
  groups: FindingGroup[];
  places: (string | number)[][];
  hasNextPage: boolean;
}

/** The findings that hold on a day, counted; the groups with the worst first, and the largest of them. In one statement. */
export async function findingGroups(
  tx: ReadTx,
  by: readonly GroupDimension[],
  filter: FindingFilter,
  asOf: Day,
  { first, after }: Page,
): Promise<FindingGroupsPage> {
  const { statement, parameters } = grouped(by, filter, asOf);
  const order = ['g.rank', 'g.weight', ...by.map((dimension) => `g."${dimension}"`)].join(', ');
  const place = (after ?? []).map((_, index) => `$${parameters.length + index + 1}`);
  const rows = await tx.rows<GroupRow>(
    `SELECT g.*, m.name AS "memberName", m.kind AS "memberKind", p.name AS "providerName", p.country AS "providerCountry"
     FROM (SELECT * FROM (${statement}) g ${after === null ? '' : `WHERE (${order}) > (${place.join(', ')})`}
       ORDER BY ${order} LIMIT ${first + 1}) g
     LEFT JOIN member m ON m.member_id = ${by.includes('MEMBER') ? 'g."MEMBER"' : 'NULL'}
     LEFT JOIN provider p ON p.id = ${by.includes('PROVIDER') ? 'g."PROVIDER"' : 'NULL'}
     ORDER BY ${order}`,
    [...parameters, ...(after ?? [])],
  );
  const page = rows.slice(0, first);
  return {
    groups: page.map((row) => toGroup(row, by)),
    places: page.map((row) => [row.rank, row.weight, ...by.map((dimension) => row[dimension])]),
    hasNextPage: rows.length > first,
  };
}

export async function countGroups(tx: ReadTx, by: readonly GroupDimension[], filter: FindingFilter, asOf: Day): Promise<number> {
  const { statement, parameters } = grouped(by, filter, asOf);
  const [row] = await tx.rows<{ count: number }>(`SELECT count(*) AS count FROM (${statement}) g`, parameters);
  return row?.count ?? 0;
}

interface GroupRow extends Record<GroupDimension, string> {
  rank: number;
  weight: number;
  members: number;
  established: number;
  unknown: number;
  oldestFrom: Day;
  memberName: string | null;
  memberKind: string | null;
  providerName: string | null;
  providerCountry: string | null;
}

/** Counted in each member first, then over the members: so that members are counted without sorting findings. */
function grouped(by: readonly GroupDimension[], filter: FindingFilter, asOf: Day): { statement: string; parameters: unknown[] } {
  const { condition, parameters } = findingsWhere(filter, asOf);
  const keys = by.map((dimension) => `"${dimension}"`);
  const joins = by.flatMap((dimension) => dimensions[dimension].join ?? []);
  const statement = `
    SELECT ${[...keys, 'min(rank) AS rank', 'sum(-established - unknown)::bigint AS weight', 'count(*) AS members'].join(', ')},
      sum(established)::bigint AS established, sum(unknown)::bigint AS unknown, min(oldest) AS "oldestFrom"
    FROM (
      SELECT ${by.map((dimension) => `coalesce(${dimensions[dimension].key}, '') AS "${dimension}", `).join('')} min(f.rank) AS rank,
        count(*) FILTER (WHERE f.certainty = 'ESTABLISHED') AS established,
        count(*) FILTER (WHERE f.certainty = 'UNKNOWN') AS unknown, min(f."from") AS oldest
      FROM finding f ${joins.join(' ')} WHERE ${condition}
      GROUP BY ${[...by.map((_, index) => index + 1), 'f.member_id'].join(', ')}) in_member
    GROUP BY ${keys.join(', ')}`;
  return { statement, parameters };
}

const themes = RULE_CODES.map((code) => `('${code}', '${ruleOf(code)?.theme}')`).join(', ');

const dimensions: Record<GroupDimension, { key: string; join?: string }> = {
  THEME: { key: 'theme.theme', join: `LEFT JOIN (VALUES ${themes}) AS theme(rule, theme) ON theme.rule = f.rule` },
  RULE: { key: 'f.rule' },
  SEVERITY: { key: '(f.rank / 2)::text' },
  NATURE: { key: 'f.nature' },
  MEMBER: { key: 'f.member_id' },
  MEMBER_KIND: { key: 'kind.kind', join: 'JOIN member kind ON kind.member_id = f.member_id' },
  PROVIDER: { key: 'f.provider_id' },
  COUNTRY: { key: 'country.code', join: 'LEFT JOIN LATERAL (SELECT DISTINCT unnest(f.countries) AS code) country ON true' },
};

function toGroup(row: GroupRow, by: readonly GroupDimension[]): FindingGroup {
  const { rank, members, established, unknown, oldestFrom, memberName, memberKind, providerName, providerCountry } = row;
  return {
    keys: Object.fromEntries(by.map((dimension) => [dimension, keyOf(dimension, row[dimension])])),
    severity: severityOf(rank),
    members,
    established,
    unknown,
    oldestFrom,
    member: memberName === null || memberKind === null ? null : { name: memberName, kind: memberKind },
    provider: providerName === null ? null : { name: providerName, country: providerCountry },
  };
}

function keyOf(dimension: GroupDimension, key: string): string | null {
  if (dimension === 'SEVERITY') return severityOf(2 * Number(key));
  return key === '' ? null : key;
}
