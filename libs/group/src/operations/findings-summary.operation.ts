import type { Tx } from '../../../database/src/index.js';
import { CATALOGUE, SUMMARY_COLUMNS, SUMMARY_DIMENSIONS, type SummaryDimension } from '../../../findings/src/index.js';
import type { MemberCounts, SummaryAnswer, SummaryVariables } from '../protocol/findings.js';
import type { Operation } from '../protocol/operation.js';
import { countByTally, HELD, tallyConditions } from './finding-counts.query.js';
import { SUMMARY_FILTER } from './finding-filter.js';
import { granted } from './granted.js';
import { DAY, listOf, MEMBERS, oneOf, variablesOf } from './variables.js';

/** How many findings of each member hold on a day, by dimensions: numbers alone, no row. */
export const findingsSummary: Operation<SummaryVariables, SummaryAnswer> = {
  name: 'findings.summary@1',
  rowsFrom: 'COUNTS',
  countsFrom: 'COUNTS',
  variables: variablesOf({
    members: MEMBERS,
    by: listOf(oneOf(SUMMARY_DIMENSIONS), SUMMARY_DIMENSIONS.length),
    filter: SUMMARY_FILTER,
    asOf: DAY,
  }),
  async answer(tx, variables, grants) {
    const memberIds = granted(grants, 'COUNTS');
    if (memberIds.length === 0) return { answer: { totals: [], members: [] }, rows: new Map() };
    const groups = await groupsOf(tx, variables, memberIds);
    const members = memberIds.map((id): [string, Groups] => [id, groups.get(id) ?? []]);
    // A finding stands in each of its countries.
    const isCountedOnce = !variables.by.includes('COUNTRY');
    const totals = isCountedOnce ? members.map(sumOf) : await countByTally(tx, memberIds, wholeFilter(variables), variables.asOf);
    return { answer: { totals, members }, rows: new Map() };
  },
};

type Groups = SummaryAnswer['members'][number][1];

function sumOf([memberId, groups]: [string, Groups]): MemberCounts {
  const sum = (place: 1 | 2) => groups.reduce((total, group) => total + group[place], 0);
  return [memberId, sum(1), sum(2)];
}

/** The largest groups of each member first. */
async function groupsOf(tx: Tx, variables: SummaryVariables, memberIds: readonly string[]): Promise<Map<string, Groups>> {
  const { by, asOf } = variables;
  const conditions = tallyConditions(memberIds, wholeFilter(variables));
  const rows = await tx.rows<GroupRow>(
    `WITH held AS MATERIALIZED (
       SELECT t.member_id, t.rule, t.rank, t.countries, t.member_kind AS kind, ${HELD(conditions.value(asOf))} AS count
       FROM shared_tally t WHERE ${conditions.all})
     SELECT member_id AS "memberId", ${[...by.map((dimension) => `${SUMMARY_COLUMNS[dimension]} AS "${dimension}"`), ''].join(', ')}
       coalesce(sum(count) FILTER (WHERE rank % 2 = 0), 0)::bigint AS established,
       coalesce(sum(count) FILTER (WHERE rank % 2 = 1), 0)::bigint AS unknown
     FROM held ${by.includes('COUNTRY') ? 'LEFT JOIN LATERAL unnest(countries) AS country ON true' : ''}
     LEFT JOIN ${CATALOGUE} ON code = rule
     WHERE count > 0 GROUP BY ${[1, ...by.map((_, index) => index + 2)].join(', ')} ORDER BY sum(count) DESC`,
    conditions.parameters,
  );
  const groups = new Map<string, Groups>();
  for (const row of rows) {
    const own = groups.get(row.memberId) ?? [];
    own.push([by.map((dimension) => row[dimension]), row.established, row.unknown]);
    groups.set(row.memberId, own);
  }
  return groups;
}

interface GroupRow extends Record<SummaryDimension, string | null> {
  memberId: string;
  established: number;
  unknown: number;
}

const wholeFilter = ({ filter }: SummaryVariables) => ({ ...filter, natures: null, countries: null });
