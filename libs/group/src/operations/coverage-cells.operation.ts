import { RULE_CODES, ruleOf, type Theme } from '../../../law/src/index.js';
import type { Day, SharingLevel } from '../../../model/src/index.js';
import type { Tx } from '../../../database/src/index.js';
import type { CellState, CoverageAnswer, CoverageCell, CoverageVariables } from '../protocol/contracts.js';
import type { Operation } from '../protocol/operation.js';
import { bindingsSaid } from './bindings-said.query.js';
import { DAY } from './variables.js';

/** How the members that use these providers are covered on a day, and what holders say of those that their agreements name. */
export const coverageCells: Operation<CoverageVariables, CoverageAnswer> = {
  name: 'coverage.cells@1',
  rowsFrom: 'FINDINGS',
  countsFrom: null,
  variables: {
    type: 'object',
    required: ['members', 'providerIds', 'asOf'],
    additionalProperties: false,
    properties: {
      members: { type: 'array', maxItems: 2000, items: { type: 'string', maxLength: 200 } },
      providerIds: { type: 'array', maxItems: 500, items: { type: 'string', maxLength: 200 } },
      asOf: DAY,
    },
  },
  async answer(tx, { members, providerIds, asOf }, grants) {
    const levels = new Map(grants.map(({ memberId, level }) => [memberId, level]));
    const cells = (await coveredOn(tx, members, providerIds, asOf)).map((found) => cellOf(found, levels));
    const bindings = await bindingsSaid(tx, members, providerIds, asOf);
    const rows = new Map<string, number>();
    for (const id of [...cells.map(({ memberId }) => memberId), ...bindings.map(({ holderId }) => holderId)]) {
      rows.set(id, (rows.get(id) ?? 0) + 1);
    }
    return { answer: { cells, bindings }, rows };
  },
};

/** Of several uses on a day, the worst says the state. */
const WORST_FIRST: readonly CellState[] = ['NONE', 'EXPIRED', 'CLAIMED_NOT_CONFIRMED', 'UNKNOWN', 'SHARED', 'OWN'];
const THEMES: readonly (Theme | undefined)[] = ['MISSING_AGREEMENT', 'AGREEMENT_CONTENT', 'EXPIRING'];
const RULES = RULE_CODES.filter((code) => THEMES.includes(ruleOf(code)?.theme));
const MOST_FINDINGS = 20;

type Found = Omit<CoverageCell, 'withheld'> & { isWithheld: boolean | null };

function coveredOn(tx: Tx, members: readonly string[], providerIds: readonly string[], asOf: Day): Promise<Found[]> {
  return tx.rows<Found>(statement, [members, providerIds, asOf, WORST_FIRST, RULES, MOST_FINDINGS]);
}

const statement = `
WITH worst AS (
  SELECT DISTINCT ON (member_id, provider_id) member_id, provider_id, engagement_id, days, state
  FROM shared_cover WHERE member_id = ANY($1) AND provider_id = ANY($2) AND days @> $3::date
  ORDER BY member_id, provider_id, array_position($4::text[], state), engagement_id)
SELECT w.member_id AS "memberId", w.provider_id AS "providerId", w.state,
  CASE WHEN a.agreement_id IS NOT NULL THEN json_build_object('holderId', a.holder_id, 'id', a.agreement_id, 'title', a.title,
    'signedOn', a.signed_on, 'from', a."from", 'to', a."to") END AS agreement,
  to_char(a.confirmed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "confirmedAt",
  (SELECT coalesce(json_agg(f), '[]') FROM (
    SELECT rule, severity, certainty, "from", "to" FROM shared_cover_finding
    WHERE member_id = w.member_id AND provider_id = w.provider_id AND rule = ANY($5)
      AND "from" <= $3 AND ("to" IS NULL OR "to" > $3)
    ORDER BY rank, "from", rule LIMIT $6) f) AS findings,
  a.is_withheld AS "isWithheld"
FROM worst w LEFT JOIN shared_cover_agreement a
  ON a.member_id = w.member_id AND a.engagement_id = w.engagement_id AND a.days = w.days
ORDER BY w.member_id, w.provider_id`;

/** What the member does not share is withheld, and so is what its holder does not share of an agreement. */
function cellOf({ isWithheld, ...cell }: Found, levels: ReadonlyMap<string, SharingLevel>): CoverageCell {
  if (cell.agreement === null) {
    const isHidden = cell.state !== 'NONE' && levels.get(cell.memberId) === 'FINDINGS';
    return { ...cell, withheld: isHidden ? ['agreement', 'confirmedAt'] : [] };
  }
  const said = ['title', 'signedOn', 'from', 'to'].map((field) => `agreement.${field}`);
  return { ...cell, withheld: isWithheld ? said : [] };
}
