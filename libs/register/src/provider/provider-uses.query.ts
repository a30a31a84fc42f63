import type { Batch } from '../loaders/loader.js';
import type { ProviderUse } from './provider-use.model.js';

/** A provider, and the day on which it is used. */
export interface ProviderOnDay {
  id: string;
  on: string;
}

/** How the registers that the viewer reads use providers, on a day: all of a page in one statement. */
export const providerUses: Batch<ProviderOnDay, ProviderUse> = async (tx, providers) => {
  const rows = await tx.rows<ProviderUse & { ordinal: number }>(uses, [
    providers.map(({ id }) => id),
    providers.map(({ on }) => on),
  ]);
  const found = new Map(rows.map(({ ordinal, ...use }) => [ordinal, use]));
  return providers.map((_, index) => found.get(index + 1) ?? unused);
};

const unused: ProviderUse = { members: 0, services: [], countries: [], unknown: 0, withoutAgreement: 0 };

const holds = (what: string, on: string) =>
  `(${what}."from" IS NULL OR ${what}."from" <= ${on}) AND (${what}."to" IS NULL OR ${what}."to" > ${on})`;

/** Of the services of a provider that many members use, the first hundred names. */
const uses = `
WITH used AS MATERIALIZED (
  SELECT k.ordinal, k.on_day, e.member_id, e.id, e.service
  FROM unnest($1::text[], $2::date[]) WITH ORDINALITY AS k(id, on_day, ordinal) JOIN engagement e ON e.provider_id = k.id
  WHERE ${holds('e', 'k.on_day')}),
place AS MATERIALIZED (
  SELECT DISTINCT u.ordinal, u.member_id, u.id, l.country
  FROM used u JOIN location l ON l.member_id = u.member_id AND l.engagement_id = u.id
  WHERE l.kind = 'PRIMARY' AND l.country IS NOT NULL AND ${holds('l', 'u.on_day')})
SELECT u.ordinal, count(DISTINCT u.member_id) AS members,
  (array_agg(DISTINCT u.service ORDER BY u.service))[1:100] AS services,
  ARRAY(SELECT DISTINCT p.country FROM place p WHERE p.ordinal = u.ordinal ORDER BY 1) AS countries,
  count(*) FILTER (WHERE NOT EXISTS (
    SELECT FROM place p WHERE p.ordinal = u.ordinal AND p.member_id = u.member_id AND p.id = u.id)) AS unknown,
  count(*) FILTER (WHERE EXISTS (
    SELECT FROM cover c WHERE c.member_id = u.member_id AND c.engagement_id = u.id AND c.days @> u.on_day
      AND c.state IN ('NONE', 'EXPIRED'))) AS "withoutAgreement"
FROM used u GROUP BY u.ordinal`;
