import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../../../database/src/index.js';
import { FINDING_COLUMNS, type FindingRow } from './finding-row.js';

/** Keeps what the rules say now in the place of what they said before. */
export async function keepFindings(
  tx: Tx,
  memberId: string,
  before: readonly FindingRow[],
  now: readonly FindingRow[],
): Promise<void> {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const written = now.filter((row) => !isDeepStrictEqual(row, known.get(keyOf(row))));
  const kept = new Set(now.map(keyOf));
  const gone = before.filter((row) => !kept.has(keyOf(row)));
  if (gone.length > 0) {
    await tx.rows(
      `DELETE FROM finding f USING jsonb_to_recordset($2::jsonb) AS g(rule text, subject_id text, "from" date)
       WHERE f.member_id = $1 AND f.rule = g.rule AND f.subject_id = g.subject_id AND f."from" = g."from"`,
      [memberId, JSON.stringify(gone.map(({ rule, subject_id, from }) => ({ rule, subject_id, from })))],
    );
  }
  if (written.length > 0) await tx.prepared(upsert, [memberId, JSON.stringify(written)]);
  const rules = [...new Set([...written, ...gone].map(({ rule }) => rule))];
  if (rules.length > 0) await tx.prepared(tally, [memberId, rules]);
}

const columns = FINDING_COLUMNS.map((column) => `"${column}"`);
const upsert = `
INSERT INTO finding (member_id, ${columns.join(', ')})
SELECT $1, ${columns.map((column) => `r.${column}`).join(', ')} FROM jsonb_populate_recordset(NULL::finding, $2::jsonb) r
ON CONFLICT (member_id, rule, subject_id, "from") DO UPDATE SET
  ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** How many hold on each day, for the rules that say something else. */
const tally = `
WITH now AS (
  SELECT rule, rank, countries, array_agg("from" ORDER BY "from") AS starts,
    coalesce(array_agg("to" ORDER BY "to") FILTER (WHERE "to" IS NOT NULL), '{}') AS ends
  FROM finding WHERE member_id = $1 AND rule = ANY($2) GROUP BY rule, rank, countries),
gone AS (
  DELETE FROM finding_tally t WHERE member_id = $1 AND rule = ANY($2) AND NOT EXISTS (
    SELECT FROM now WHERE now.rule = t.rule AND now.rank = t.rank AND now.countries = t.countries))
INSERT INTO finding_tally AS t (member_id, rule, rank, countries, starts, ends)
SELECT $1, rule, rank, countries, starts, ends FROM now
ON CONFLICT (member_id, rule, rank, countries) DO UPDATE SET starts = excluded.starts, ends = excluded.ends
WHERE (t.starts, t.ends) IS DISTINCT FROM (excluded.starts, excluded.ends)`;

const keyOf = ({ rule, subject_id, from }: FindingRow) => `${rule} ${from} ${subject_id}`;
