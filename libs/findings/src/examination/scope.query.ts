import type { Tx } from '../../../database/src/index.js';
import type { PartSeeds } from './seeds.js';

/** The ids of what is examined, and of what has to be read to examine it. Providers are of the catalogue, the rest of one register. */
export interface Scope {
  activities: string[];
  engagements: string[];
  locations: string[];
  agreements: string[];
  providers: string[];
  /** Of the providers above, and of those that were named: as registers are compared. */
  providerKeys: string[];
  needed: { activities: string[]; engagements: string[]; locations: string[]; agreements: string[] };
}

/** What a change touches in its register, as far as the rules follow its records. */
export async function scopeOf(tx: Tx, memberId: string, seeds: PartSeeds): Promise<Scope> {
  const [scope] = await tx.prepared<Scope>(statement, [
    memberId,
    seeds.activities,
    seeds.engagements,
    seeds.agreements,
    seeds.providers,
    seeds.linkedActivities,
    seeds.linkedAgreements,
    seeds.linkedProviders,
    seeds.providerKeys,
    seeds.usesChanged,
  ]);
  if (scope === undefined) throw new Error('A scope is one row.');
  return scope;
}

/** As `keyOfProvider` of the law. */
export const providerKey = (table: string) => `coalesce('siren ' || (${table}.identifiers->>'siren'), 'id ' || ${table}.id)`;

/** The engagements of a chain: from any of it, up to what has no parent and down to the last sub-processor. */
const chainOf = (name: string, seeds: string) => `
${name} AS (
  SELECT e.id, e.parent_id FROM engagement e WHERE e.member_id = $1 AND e.id IN (${seeds})
  UNION
  SELECT e.id, e.parent_id FROM ${name} c JOIN engagement e ON e.member_id = $1 AND (e.id = c.parent_id OR e.parent_id = c.id)
)`;

const statement = `
WITH RECURSIVE
agreements AS (
  SELECT unnest($4::text[]) AS id
  UNION SELECT id FROM agreement WHERE member_id = $1 AND cardinality($5::text[]) > 0 AND (
    provider_id = ANY($5) OR sub_processing->'list' ?| $5
    OR EXISTS (SELECT FROM jsonb_array_elements(nullif(sub_processor_notices, 'null')) n WHERE n->>'providerId' = ANY($5)))
),
${chainOf(
  'chains',
  `SELECT unnest($3::text[])
   UNION SELECT engagement_id FROM engagement_activity WHERE member_id = $1 AND activity_id = ANY($2)
   UNION SELECT l.engagement_id FROM engagement_agreement l JOIN agreements a ON l.member_id = $1 AND l.agreement_id = a.id
   UNION SELECT e.id FROM agreements a JOIN engagement e
     ON e.member_id = $1 AND e.shared_agreement_ref COLLATE "C" = $1 || '/' || a.id
   UNION SELECT id FROM engagement WHERE member_id = $1 AND provider_id = ANY($5)
   UNION SELECT engagement_id FROM location WHERE member_id = $1 AND operator_id = ANY($5)`,
)},
activities AS (
  SELECT unnest($2::text[] || $6::text[]) AS id
  UNION SELECT l.activity_id FROM chains c JOIN engagement_activity l ON l.member_id = $1 AND l.engagement_id = c.id
  UNION SELECT t.id FROM activity t WHERE t.member_id = $1 AND t.arrangement_ids && ARRAY(SELECT id FROM agreements)
  UNION SELECT activity_id FROM location WHERE member_id = $1 AND operator_id = ANY($5) AND activity_id IS NOT NULL
),
provider_keys AS (
  SELECT unnest($9::text[]) AS key
  UNION SELECT ${providerKey('p')} FROM provider p WHERE p.id = ANY($8 || $5)
  UNION SELECT ${providerKey('p')} FROM chains c JOIN engagement e ON e.member_id = $1 AND e.id = c.id JOIN provider p ON p.id = e.provider_id
),
uses_of_providers AS (
  SELECT e.id, e.provider_id FROM engagement e JOIN provider p ON p.id = e.provider_id
  WHERE e.member_id = $1 AND ${providerKey('p')} IN (SELECT key FROM provider_keys)
),
examined_agreements AS (
  SELECT id FROM agreements
  UNION SELECT unnest($7::text[])
  UNION SELECT l.agreement_id FROM chains c JOIN engagement_agreement l ON l.member_id = $1 AND l.engagement_id = c.id WHERE $10
),
${chainOf(
  'needed',
  `SELECT id FROM chains
   UNION SELECT l.engagement_id FROM activities a JOIN engagement_activity l ON l.member_id = $1 AND l.activity_id = a.id
   UNION SELECT l.engagement_id FROM examined_agreements a JOIN engagement_agreement l ON l.member_id = $1 AND l.agreement_id = a.id
   UNION SELECT e.id FROM examined_agreements a JOIN engagement e
     ON e.member_id = $1 AND e.shared_agreement_ref COLLATE "C" = $1 || '/' || a.id
   UNION SELECT id FROM uses_of_providers`,
)},
needed_activities AS (
  SELECT id FROM activities
  UNION SELECT l.activity_id FROM needed n JOIN engagement_activity l ON l.member_id = $1 AND l.engagement_id = n.id
),
needed_locations AS (
  SELECT l.id FROM needed n JOIN location l ON l.member_id = $1 AND l.engagement_id = n.id
  UNION SELECT l.id FROM needed_activities a JOIN location l ON l.member_id = $1 AND l.activity_id = a.id
),
needed_agreements AS (
  SELECT id FROM examined_agreements
  UNION SELECT l.agreement_id FROM needed n JOIN engagement_agreement l ON l.member_id = $1 AND l.engagement_id = n.id
  UNION SELECT unnest(t.arrangement_ids) FROM activities a JOIN activity t ON t.member_id = $1 AND t.id = a.id
  UNION SELECT substr(e.shared_agreement_ref, length($1) + 2) FROM needed n JOIN engagement e ON e.member_id = $1 AND e.id = n.id
    WHERE starts_with(e.shared_agreement_ref, $1 || '/')
)
SELECT
  ARRAY(SELECT id FROM activities) AS activities,
  ARRAY(SELECT id FROM chains) AS engagements,
  ARRAY(
    SELECT l.id FROM chains c JOIN location l ON l.member_id = $1 AND l.engagement_id = c.id
    UNION SELECT l.id FROM activities a JOIN location l ON l.member_id = $1 AND l.activity_id = a.id) AS locations,
  ARRAY(SELECT id FROM examined_agreements) AS agreements,
  ARRAY(SELECT unnest($8 || $5) UNION SELECT provider_id FROM uses_of_providers) AS providers,
  ARRAY(SELECT key FROM provider_keys) AS "providerKeys",
  json_build_object(
    'activities', ARRAY(SELECT id FROM needed_activities),
    'engagements', ARRAY(SELECT id FROM needed),
    'locations', ARRAY(SELECT id FROM needed_locations),
    'agreements', ARRAY(SELECT id FROM needed_agreements)) AS needed`;
