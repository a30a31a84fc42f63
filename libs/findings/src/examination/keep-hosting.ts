import { isDeepStrictEqual } from 'node:util';
import type { HostingStatement } from '../../../law/src/index.js';
import type { Tx } from '../../../database/src/index.js';
import { hostingTold } from './known.query.js';

/**
 * Keeps what a register says of where the services of some providers are hosted. Answers the providers of which all members together
 * now say something else than before: whoever uses those has to be examined again.
 */
export async function keepHosting(
  tx: Tx,
  memberId: string,
  providerKeys: readonly string[],
  now: readonly HostingStatement[],
): Promise<string[]> {
  if (providerKeys.length === 0) return [];
  const before = await hostingTold(tx, providerKeys, { only: memberId });
  const changed = providerKeys.filter((key) => !isDeepStrictEqual(ofProvider(before, key), ofProvider(now, key))).sort();
  if (changed.length === 0) return [];

  // Two registers that speak of the same provider follow one another: each sees what the other said.
  await tx.rows('SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS key', [changed]);
  const toldBefore = await hostingTold(tx, changed, 'ALL');
  await tx.rows('DELETE FROM hosting_statement WHERE member_id = $1 AND provider_key = ANY($2)', [memberId, changed]);
  await tx.rows(
    `INSERT INTO hosting_statement (member_id, provider_key, service, countries, days)
     SELECT $1, s."providerKey", s.service, array_to_string(s.countries, ','), daterange(p."from", p."to")
     FROM jsonb_to_recordset($2::jsonb) AS s("providerKey" text, service text, countries text[], periods jsonb),
       jsonb_to_recordset(s.periods) AS p("from" date, "to" date)`,
    [memberId, JSON.stringify(now.filter(({ providerKey }) => changed.includes(providerKey)))],
  );
  const toldNow = await hostingTold(tx, changed, 'ALL');
  return changed.filter((key) => !isDeepStrictEqual(ofProvider(toldBefore, key), ofProvider(toldNow, key)));
}

/** In one order, whoever made it. */
function ofProvider(told: readonly HostingStatement[], key: string): unknown[] {
  return told
    .filter(({ providerKey }) => providerKey === key)
    .map(({ service, countries, periods }) => [service, countries.join(), ...periods.map(({ from, to }) => `${from} ${to}`)])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
