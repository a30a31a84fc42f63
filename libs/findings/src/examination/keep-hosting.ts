import { isDeepStrictEqual } from 'node:util';
import { grouped, type HostingStatement } from '../../../law/src/index.js';
import type { Tx } from '../../../database/src/index.js';
import { sweep } from '../elsewhere/sweep.js';
import { hostingTold } from './known.query.js';

/**
 * Keeps what a register says of where the services of some providers are hosted. Answers what the others say, together. Where all of
 * them now say something else than before, whoever uses that provider is to be examined again.
 */
export async function keepHosting(
  tx: Tx,
  memberId: string,
  providerKeys: readonly string[],
  now: readonly HostingStatement[],
): Promise<HostingStatement[]> {
  if (providerKeys.length === 0) return [];
  const before = await hostingTold(tx, memberId, providerKeys);
  const changed = providerKeys.filter((key) => !isDeepStrictEqual(taken(before.own, key), taken(now, key))).sort();
  if (changed.length === 0) return before.elsewhere;

  // Two registers that speak of the same provider follow one another: each sees what the other said.
  await tx.rows('SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS key', [changed]);
  const { elsewhere } = await hostingTold(tx, memberId, providerKeys);
  const news = changed.filter((key) => {
    const told = (own: readonly HostingStatement[]) => taken([...elsewhere, ...own], key);
    return !isDeepStrictEqual(told(before.own), told(now));
  });
  const said = now.filter(({ providerKey }) => changed.includes(providerKey));
  await tx.prepared(replace, [memberId, changed, JSON.stringify(said)]);
  await sweep(
    tx,
    news.map((subject) => ({ kind: 'PROVIDER_KEY', subject })),
  );
  return elsewhere;
}

const replace = `
WITH said AS (
  SELECT s."providerKey" AS provider_key, s.service, array_to_string(s.countries, ',') AS countries, daterange(p."from", p."to") AS days
  FROM jsonb_to_recordset($3::jsonb) AS s("providerKey" text, service text, countries text[], periods jsonb),
    jsonb_to_recordset(s.periods) AS p("from" date, "to" date)),
gone AS (
  DELETE FROM hosting_statement h WHERE member_id = $1 AND provider_key = ANY($2) AND NOT EXISTS (
    SELECT FROM said s WHERE s.service = h.service AND s.countries = h.countries AND s.days = h.days))
INSERT INTO hosting_statement (member_id, provider_key, service, countries, days)
SELECT $1, provider_key, service, countries, days FROM said ON CONFLICT DO NOTHING`;

/** Of one provider: the days of each service and set of countries, those of everybody taken together. */
function taken(told: readonly HostingStatement[], key: string): [string, string[]][] {
  const ofProvider = told.filter(({ providerKey }) => providerKey === key);
  const bySet = grouped(ofProvider, ({ service, countries }) => `${service} ${countries.join()}`);
  return [...bySet].map(([set, same]): [string, string[]] => [set, joined(same.flatMap(({ periods }) => periods))]).sort();
}

/** Periods that meet are one. */
function joined(periods: HostingStatement['periods']): string[] {
  const days = periods.map(({ from, to }) => ({ from: from ?? '', to: to ?? '~' })).sort((a, b) => (a.from < b.from ? -1 : 1));
  const together: { from: string; to: string }[] = [];
  for (const { from, to } of days) {
    const last = together.at(-1);
    if (last === undefined || from > last.to) together.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return together.map(({ from, to }) => `${from} ${to}`);
}
