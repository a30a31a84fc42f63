import type { ReadTx } from '../../../database/src/index.js';
import type { Provider } from '../../../model/src/index.js';

/** What a file, or a person, says of a provider to find it in the catalogue. */
export type ProviderCandidate = Pick<Provider, 'name' | 'identifiers'>;

export type MatchedBy = (typeof MATCHED_BY)[number];
/** From the surest to the least sure. Names are only ever proposed. */
const MATCHED_BY = ['SIREN', 'LEI', 'VAT', 'DOMAIN', 'SAME_NAME', 'SIMILAR_NAME'] as const;

/** A provider of the catalogue that may be the one looked for. */
export interface ProviderMatch {
  id: string;
  name: string;
  how: MatchedBy;
  /** Of the names, from 0 to 1. */
  similarity: number;
}

/** Those that may be this one, the surest first. */
export async function matchProviders(tx: ReadTx, candidate: ProviderCandidate, limit: number): Promise<ProviderMatch[]> {
  const [matches] = await matchManyProviders(tx, [candidate], limit);
  return matches ?? [];
}

/**
 * The same for many, in the order in which they are given. An identifier beats a name: names are compared only for those that no
 * identifier finds. Two providers with different identifiers of the same kind are two, whatever their names; a surer identifier that
 * differs also beats a weaker one that agrees (two companies of one group share a domain).
 */
export async function matchManyProviders(
  tx: ReadTx,
  candidates: readonly ProviderCandidate[],
  limit: number,
): Promise<ProviderMatch[][]> {
  const found: ProviderMatch[][] = candidates.map(() => []);
  if (candidates.length === 0) return found;
  await find(tx, byIdentifier, candidates, found, limit);
  const unknown = candidates.filter((_, index) => found[index]?.length === 0);
  if (unknown.length === 0) return found;
  await tx.rows(`SET LOCAL pg_trgm.similarity_threshold = ${similarEnough}`);
  await find(tx, byName, candidates, found, limit);
  return found;
}

async function find(
  tx: ReadTx,
  statement: string,
  candidates: readonly ProviderCandidate[],
  found: ProviderMatch[][],
  limit: number,
): Promise<void> {
  const asked = candidates.flatMap(({ name, identifiers }, ordinal) =>
    found[ordinal]?.length === 0 ? [{ ...identifiers, ordinal, name }] : [],
  );
  const rows = await tx.rows<ProviderMatch & { ordinal: number }>(statement, [JSON.stringify(asked), limit]);
  for (const { ordinal, ...match } of rows) found[ordinal]?.push(match);
}

/** Of trigrams. Two names that begin alike need less: see `begins`. */
const similarEnough = 0.5;
const similarBeginning = 0.3;

const asked = `
SELECT c.ordinal, provider_key(c.name) AS key, provider_code(c.siren) AS siren, provider_code(c.lei) AS lei,
  provider_code(c.vat) AS vat, provider_domain(c.domain) AS domain
FROM jsonb_to_recordset($1::jsonb) AS c(ordinal integer, name text, siren text, lei text, vat text, domain text)`;

const identifiers = {
  siren: "provider_code(p.identifiers->>'siren')",
  lei: "provider_code(p.identifiers->>'lei')",
  vat: "provider_code(p.identifiers->>'vat')",
  domain: "provider_domain(p.identifiers->>'domain')",
};
type Kind = keyof typeof identifiers;
const kinds = Object.keys(identifiers) as Kind[];

/** One part for each kind of identifier, so that each uses its index. */
const byIdentifier = `
WITH asked AS MATERIALIZED (${asked}),
found AS (
  ${kinds.map((kind, rank) => foundBy(kind, rank)).join('\n  UNION ALL ')}
),
best AS (SELECT DISTINCT ON (ordinal, id) * FROM found ORDER BY ordinal, id, rank),
ranked AS (SELECT *, row_number() OVER (PARTITION BY ordinal ORDER BY rank, similarity DESC, name, id) AS place FROM best)
SELECT ordinal, id, name, how, similarity FROM ranked WHERE place <= $2 ORDER BY ordinal, place`;

function foundBy(kind: Kind, rank: number): string {
  const surer = kinds.slice(0, rank).map((other) => `AND coalesce(${identifiers[other]} = c.${other}, true)`);
  return `SELECT c.ordinal, p.id, p.name, '${kind.toUpperCase()}' AS how, ${rank} AS rank, similarity(provider_key(p.name), c.key) AS similarity
  FROM asked c JOIN provider p ON ${identifiers[kind]} = c.${kind} WHERE p.merged_into IS NULL ${surer.join(' ')}`;
}

const key = 'provider_key(p.name)';

/** Whether one name begins as the other: by whole words, or by letters when little follows (OVH, OVHcloud). */
const begins = `length(least(${key}, c.key)) >= 3 AND (starts_with(${key} || ' ', c.key || ' ') OR starts_with(c.key || ' ', ${key} || ' ')
  OR ((starts_with(${key}, c.key) OR starts_with(c.key, ${key})) AND similarity(${key}, c.key) >= ${similarBeginning}))`;

/** The same name, a name that begins alike, a name with most trigrams in common: one part each, so that each uses an index. */
const byName = `
WITH asked AS MATERIALIZED (${asked}),
near AS (
  SELECT c.ordinal, m.* FROM asked c CROSS JOIN LATERAL (
    SELECT p.id FROM provider p WHERE ${key} = ANY(ARRAY(SELECT left(c.key, n) FROM generate_series(3, length(c.key)) AS n) || c.key)
    UNION SELECT p.id FROM provider p WHERE length(c.key) >= 3
      AND ${key} LIKE regexp_replace(c.key, '([%_\\\\])', '\\\\\\1', 'g') || '%'
    UNION SELECT p.id FROM provider p WHERE ${key} % c.key
  ) AS m
),
found AS (
  SELECT c.ordinal, p.id, p.name, CASE WHEN ${key} = c.key THEN 'SAME_NAME' ELSE 'SIMILAR_NAME' END AS how,
    CASE WHEN ${key} = c.key THEN 0 ELSE 1 END AS rank, similarity(${key}, c.key) AS similarity
  FROM near n JOIN asked c USING (ordinal) JOIN provider p ON p.id = n.id
  WHERE p.merged_into IS NULL AND (${key} = c.key OR ${key} % c.key OR ${begins})
    ${kinds.map((kind) => `AND coalesce(${identifiers[kind]} = c.${kind}, true)`).join(' ')}
),
ranked AS (SELECT *, row_number() OVER (PARTITION BY ordinal ORDER BY rank, similarity DESC, name, id) AS place FROM found)
SELECT ordinal, id, name, how, similarity FROM ranked WHERE place <= $2 ORDER BY ordinal, place`;
