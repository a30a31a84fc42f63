import type { HostingStatement } from '../../../law/src/index.js';
import type { SubjectType } from '../../../model/src/index.js';
import type { Tx } from '../../../database/src/index.js';
import { FINDING_COLUMNS, type FindingRow } from './finding-row.js';

export type SubjectIds = Record<SubjectType, readonly string[]>;

/** The findings kept on these subjects of a register; null: on all. */
export function findingsKept(tx: Tx, memberId: string, subjects: SubjectIds | null): Promise<FindingRow[]> {
  const asked = Object.entries(subjects ?? {}).filter(([, ids]) => ids.length > 0);
  const about = asked.map(([type], index) => `subject_type = '${type}' AND subject_id = ANY($${index + 2})`);
  const only = subjects === null ? '' : `AND (${['false', ...about].join(' OR ')})`;
  return tx.prepared<FindingRow>(`SELECT ${columns} FROM finding WHERE member_id = $1 ${only}`, [
    memberId,
    ...asked.map(([, ids]) => ids),
  ]);
}

const columns = FINDING_COLUMNS.map((column) => `"${column}"`).join(', ');

/** What members say of where the services of these providers are hosted, the days of each set of countries taken together. */
export async function hostingTold(tx: Tx, memberId: string, providerKeys: readonly string[]): Promise<HostingTold> {
  const rows = await tx.prepared<HostingStatement & { isOwn: boolean }>(hostingBy('member_id = $2'), [providerKeys, memberId]);
  const of = (own: boolean) => rows.flatMap(({ isOwn, ...told }) => (isOwn === own ? [told] : []));
  return { own: of(true), elsewhere: of(false) };
}

export interface HostingTold {
  /** By this member. */
  own: HostingStatement[];
  /** By all others together. */
  elsewhere: HostingStatement[];
}

/** By all the members together. */
export function toldTogether(tx: Tx, providerKeys: readonly string[]): Promise<HostingStatement[]> {
  return tx.prepared<HostingStatement>(hostingBy(), [providerKeys]);
}

const hostingBy = (who = '') => `
SELECT ${who && 'is_own AS "isOwn",'} provider_key AS "providerKey", service, string_to_array(countries, ',') AS countries,
  json_agg(json_build_object('from', lower(days), 'to', upper(days)) ORDER BY days) AS periods
FROM (SELECT ${who && `${who} AS is_own,`} provider_key, service, countries, unnest(range_agg(days)) AS days FROM hosting_statement
  WHERE provider_key = ANY($1) GROUP BY ${who && 'is_own,'} provider_key, service, countries) told
GROUP BY ${who && 'is_own,'} provider_key, service, countries ORDER BY service, countries`;
