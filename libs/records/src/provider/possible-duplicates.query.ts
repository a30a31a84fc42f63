import type { ReadTx } from '../../../database/src/index.js';
import type { MatchedBy } from './match-providers.query.js';

/** Two entries of the catalogue that may be one provider. */
export interface PossibleDuplicate {
  oneId: string;
  otherId: string;
  how: MatchedBy;
  /** Of the names, from 0 to 1. */
  similarity: number;
}

/**
 * The pairs of the catalogue, the surest first, as `matchProviders` would find one from the other: by the surest identifier that they
 * share, else by name when no identifier tells them apart. A name is compared with those that follow it in alphabetical order, so that
 * a large catalogue is read once.
 */
export function possibleDuplicates(tx: ReadTx, first: number): Promise<PossibleDuplicate[]> {
  return tx.rows<PossibleDuplicate>(pairs, [first]);
}

const kinds = ['siren', 'lei', 'vat', 'domain'] as const;
const following = 20;
/** Of trigrams; two names of which one begins as the other need less. */
const similarEnough = 0.5;
const similarBeginning = 0.3;

const sameOrUnknown = (kind: string) => `coalesce(a.${kind} = b.${kind}, true)`;

const byIdentifier = kinds.map((kind, rank) => {
  const surer = kinds.slice(0, rank).map((other) => `AND ${sameOrUnknown(other)}`);
  return `SELECT a.id, b.id AS other, '${kind.toUpperCase()}' AS how, ${rank} AS rank, similarity(a.key, b.key) AS similarity
  FROM entry a JOIN entry b ON b.${kind} = a.${kind} AND b.id <> a.id ${surer.join(' ')}`;
});

const begins = `length(a.key) >= 3 AND (starts_with(b.key, a.key || ' ')
    OR (starts_with(b.key, a.key) AND similarity(a.key, b.key) >= ${similarBeginning}))`;

const pairs = `
WITH entry AS MATERIALIZED (
  SELECT *, row_number() OVER (ORDER BY key COLLATE "C", id) AS place FROM (
    SELECT p.id, p.name, provider_key(p.name) AS key, provider_code(p.identifiers->>'siren') AS siren,
      provider_code(p.identifiers->>'lei') AS lei, provider_code(p.identifiers->>'vat') AS vat,
      provider_domain(p.identifiers->>'domain') AS domain
    FROM provider p WHERE p.merged_into IS NULL) p),
found AS (
  ${byIdentifier.join('\n  UNION ALL ')}
  UNION ALL SELECT a.id, b.id, CASE WHEN a.key = b.key THEN 'SAME_NAME' ELSE 'SIMILAR_NAME' END,
    CASE WHEN a.key = b.key THEN ${kinds.length} ELSE ${kinds.length + 1} END, similarity(a.key, b.key)
  FROM (SELECT a.*, a.place + further AS other_place FROM entry a CROSS JOIN generate_series(1, ${following}) AS further OFFSET 0) a
  JOIN entry b ON b.place = a.other_place
  WHERE (a.key = b.key OR similarity(a.key, b.key) >= ${similarEnough} OR ${begins}) AND ${kinds.map(sameOrUnknown).join(' AND ')}),
best AS (SELECT DISTINCT ON (least(id, other), greatest(id, other)) least(id, other) AS "oneId", greatest(id, other) AS "otherId", how, rank,
    similarity
  FROM found ORDER BY least(id, other), greatest(id, other), rank, similarity DESC)
SELECT "oneId", "otherId", how, similarity FROM best JOIN entry e ON e.id = "oneId"
ORDER BY rank, similarity DESC, e.key COLLATE "C", "oneId", "otherId" LIMIT $1`;
