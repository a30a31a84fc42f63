import type { Tx } from '../../../database/src/index.js';
import type { CoverOfUse } from '../../../law/src/index.js';

/** Keeps how these uses are covered now, in the place of what was kept of them; null: of all uses of the member. */
export async function keepCovers(
  tx: Tx,
  memberId: string,
  engagements: readonly string[] | null,
  now: readonly CoverOfUse[],
): Promise<void> {
  if (engagements?.length === 0) return;
  await tx.prepared(replace, [memberId, engagements, JSON.stringify(now)]);
}

const replace = `
WITH said AS (
  SELECT s."engagementId" AS engagement_id, s."providerId" AS provider_id, s.state, s.agreement->>'holderId' AS holder_id,
    s.agreement->>'id' AS agreement_id, daterange(s."from", s."to") AS days
  FROM jsonb_to_recordset($3::jsonb)
    AS s("engagementId" text, "providerId" text, state text, agreement jsonb, "from" date, "to" date)),
gone AS (
  DELETE FROM cover c WHERE member_id = $1 AND ($2::text[] IS NULL OR engagement_id = ANY($2)) AND NOT EXISTS (
    SELECT FROM said s WHERE s.engagement_id = c.engagement_id AND s.days = c.days))
INSERT INTO cover AS c (member_id, engagement_id, provider_id, state, holder_id, agreement_id, days)
SELECT $1, engagement_id, provider_id, state, holder_id, agreement_id, days FROM said
ON CONFLICT (member_id, engagement_id, days) DO UPDATE SET
  provider_id = excluded.provider_id, state = excluded.state, holder_id = excluded.holder_id, agreement_id = excluded.agreement_id
WHERE (c.provider_id, c.state, c.holder_id, c.agreement_id)
  IS DISTINCT FROM (excluded.provider_id, excluded.state, excluded.holder_id, excluded.agreement_id)`;
