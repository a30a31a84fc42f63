import { isDeepStrictEqual } from 'node:util';
import type { HostingStatement } from '../../../law/src/index.js';
import type { Tx } from '../../../database/src/index.js';
import { sweep } from '../elsewhere/sweep.js';
import { hostingTold, toldTogether } from './known.query.js';

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
  const changed = providerKeys.filter((key) => !isDeepStrictEqual(ofProvider(before.own, key), ofProvider(now, key))).sort();
  if (changed.length === 0) return before.elsewhere;

  // Two registers that speak of the same provider follow one another: each sees what the other said.
  await tx.rows('SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS key', [changed]);
  const toldBefore = await toldTogether(tx, changed);
  await tx.rows('DELETE FROM hosting_statement WHERE member_id = $1 AND provider_key = ANY($2)', [memberId, changed]);
  await tx.rows(insert, [memberId, JSON.stringify(now.filter(({ providerKey }) => changed.includes(providerKey)))]);
  const toldNow = await toldTogether(tx, changed);
  const news = changed.filter((key) => !isDeepStrictEqual(ofProvider(toldBefore, key), ofProvider(toldNow, key)));
  await sweep(
    tx,
    news.map((subject) => ({ kind: 'PROVIDER_KEY', subject })),
  );
  return (await hostingTold(tx, memberId, providerKeys)).elsewhere;
}

const insert = `
INSERT INTO hosting_statement (member_id, provider_key, service, countries, days)
SELECT $1, s."providerKey", s.service, array_to_string(s.countries, ','), daterange(p."from", p."to")
FROM jsonb_to_recordset($2::jsonb) AS s("providerKey" text, service text, countries text[], periods jsonb),
  jsonb_to_recordset(s.periods) AS p("from" date, "to" date)`;

/** In one order, whoever made it. */
function ofProvider(told: readonly HostingStatement[], key: string): unknown[] {
  return told
    .filter(({ providerKey }) => providerKey === key)
    .map(({ service, countries, periods }) => [service, countries.join(), ...periods.map(({ from, to }) => `${from} ${to}`)])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
