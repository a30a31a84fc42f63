import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/**
 * What leaves this node, for each level of sharing: the role that answers the group reads this and nothing else. Each view asks
 * `sharing_grant` for its own level, so that nothing below it comes out; no view has a security measure, a contact or a reason.
 */
export class SharedViews9 implements MigrationInterface {
  name = 'SharedViews0000000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [order, ofTheNode, counts, findings, contracts, register, provided, grants]) await runner.query(part);
  }

  down = forwardOnly;
}

/** The grant of the member of a table, when it is at this level or above. */
const from = (level: string, table: string) =>
  `JOIN sharing_grant g ON g.member_id = ${table}.member_id AND level_rank(g.level) >= level_rank('${level}')`;
const withholds = (level: string) => `level_rank(g.level) < level_rank('${level}')`;

/** What holds on a day, of a table whose days are `[from, to)`. */
const holds = (table: string) =>
  `(${table}."from" IS NULL OR ${table}."from" <= day) AND (${table}."to" IS NULL OR ${table}."to" > day)`;

/** Names in an order that is the same on every machine. An agreement ends after its tacit renewals (RULES 1.8). */
const order = `
CREATE FUNCTION order_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT left(lower(public.unaccent('public.unaccent'::regdictionary, name)), 60)
$$;
CREATE INDEX agreement_order ON agreement (order_key(title) COLLATE "C", member_id COLLATE "C", id COLLATE "C");
CREATE INDEX activity_order ON activity (order_key(name) COLLATE "C", member_id COLLATE "C", id COLLATE "C");

CREATE FUNCTION agreement_end("to" date, state text, renewal jsonb) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "to" IS NULL OR state = 'TERMINATED' OR NOT coalesce((renewal->>'tacit')::boolean, false) THEN "to"
    WHEN renewal->>'times' IS NOT NULL
      THEN ("to" + make_interval(months => (renewal->>'times')::integer * (renewal->>'months')::integer))::date
  END
$$;`;

const ofTheNode = `
CREATE VIEW shared_calendar AS SELECT id, version, tables, loaded_at FROM law_calendar ORDER BY loaded_at DESC, id DESC LIMIT 1;

CREATE VIEW shared_pending AS SELECT DISTINCT p.member_id FROM examination_pending p ${from('COUNTS', 'p')};

CREATE FUNCTION shared_provider_ids(keys text[]) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH k AS (SELECT split_part(key, ' ', 1) AS kind, substr(key, strpos(key, ' ') + 1) AS value FROM unnest(keys) AS key)
  SELECT coalesce(array_agg(p.id), '{}') FROM provider p
  WHERE ${['siren', 'vat', 'lei']
    .map(
      (kind) => `provider_code(p.identifiers->>'${kind}') = ANY(ARRAY(SELECT provider_code(value) FROM k WHERE kind = '${kind}'))`,
    )
    .join('\n    OR ')}
    OR provider_domain(p.identifiers->>'domain') = ANY(ARRAY(SELECT provider_domain(value) FROM k WHERE kind = 'domain'))
    OR p.id = ANY(ARRAY(SELECT value FROM k WHERE kind = 'id'))
$$;`;

/** What a contradiction between members says of the other ones is theirs: below REGISTER it is withheld. */
const othersSay = (table: string) => `(${table}.rule = 'GRP-005' AND ${withholds('REGISTER')})`;

/**
 * A use holds on its days, while an activity that it serves is live, and under a use that holds (RULES 1.3, 1.4). One that names no
 * activity serves those of the use above it.
 */
const isLive = (activity: string) =>
  `${activity}.stage <> 'PROJECT' AND (${activity}.stage <> 'STOPPED' OR ${activity}."to" IS NOT NULL) AND ${holds(activity)}`;
const serves = (use: string) => `FROM engagement_activity s WHERE s.member_id = ${use}.member_id AND s.engagement_id = ${use}.id`;
const counts = `
CREATE VIEW shared_tally AS
SELECT t.member_id, m.kind AS member_kind, t.rule, t.rank, CASE WHEN ${othersSay('t')} THEN '{}' ELSE t.countries END AS countries,
  t.starts, t.ends
FROM finding_tally t JOIN member m ON m.member_id = t.member_id ${from('COUNTS', 't')};

CREATE FUNCTION uses_on(members text[], day date) RETURNS TABLE (member_id text, id text, provider_id text) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE serving AS MATERIALIZED (
    SELECT s.member_id, s.engagement_id, bool_or(${isLive('a')}) AS is_live
    FROM engagement_activity s JOIN activity a ON a.member_id = s.member_id AND a.id = s.activity_id
    WHERE s.member_id = ANY(members) AND a.member_id = ANY(members) GROUP BY s.member_id, s.engagement_id),
  held AS MATERIALIZED (
    SELECT e.member_id, e.id, e.parent_id, e.provider_id, s.is_live
    FROM engagement e LEFT JOIN serving s ON s.member_id = e.member_id AND s.engagement_id = e.id
    WHERE e.member_id = ANY(members) AND ${holds('e')}),
  used AS (
    SELECT h.member_id, h.id, h.provider_id FROM held h WHERE h.parent_id IS NULL AND h.is_live
    UNION ALL
    SELECT h.member_id, h.id, h.provider_id FROM used u JOIN held h ON h.member_id = u.member_id AND h.parent_id = u.id
    WHERE coalesce(h.is_live, true))
  SELECT * FROM used
$$;

CREATE FUNCTION shared_provider_counts(members text[], day date) RETURNS TABLE (member_id text, count bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.member_id, count(DISTINCT u.provider_id) FROM uses_on(members, day) u ${from('COUNTS', 'u')} GROUP BY u.member_id
$$;

CREATE FUNCTION shared_location_counts(members text[], day date, rules text[])
RETURNS TABLE (member_id text, country text, kind text, finding text, count bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH used AS MATERIALIZED (SELECT u.member_id, u.id FROM uses_on(members, day) u),
  present AS (
    SELECT l.* FROM location l JOIN used u ON u.member_id = l.member_id AND u.id = l.engagement_id
    UNION ALL
    SELECT l.* FROM location l JOIN activity a ON a.member_id = l.member_id AND a.id = l.activity_id
    WHERE l.member_id = ANY(members) AND ${isLive('a')}),
  found AS (
    SELECT f.member_id, f.subject_id, min(f.certainty) AS certainty FROM finding f
    WHERE f.member_id = ANY(members) AND f.rule = ANY(rules) AND f.subject_type = 'LOCATION' AND ${holds('f')}
    GROUP BY f.member_id, f.subject_id)
  SELECT l.member_id, l.country, l.kind, f.certainty, count(*)
  FROM present l ${from('COUNTS', 'l')} LEFT JOIN found f ON f.member_id = l.member_id AND f.subject_id = l.id
  WHERE ${holds('l')} GROUP BY l.member_id, l.country, l.kind, f.certainty
$$;`;

const findings = `
CREATE VIEW shared_finding AS
SELECT f.member_id, m.kind AS member_kind, f.rule, f.subject_type, f.subject_id, f."from", f."to", f.severity, f.certainty, f.nature, f.rank,
  f.provider_id, p.name AS provider_name, p.country AS provider_country, p.identifiers AS provider_identifiers,
  CASE WHEN ${othersSay('f')} THEN '{}' ELSE f.countries END AS countries, f.label,
  CASE WHEN ${othersSay('f')} THEN f.facts - 'elsewhere' ELSE f.facts END AS facts, f.missing,
  f.decided, f.decided_until, d.state AS decision_state, d."until" AS decision_until,
  CASE WHEN ${othersSay('f')} THEN '{countries,facts.elsewhere}'::text[] ELSE '{}' END AS withheld
FROM finding f JOIN member m ON m.member_id = f.member_id ${from('FINDINGS', 'f')}
LEFT JOIN provider p ON p.id = f.provider_id
LEFT JOIN finding_decision d ON d.member_id = f.member_id AND d.id = f.decision_id;`;

/** Of a clause, who read it stays; of sub-processing, what the agreement says of it leaves, and no list of providers. */
const contracts = `
CREATE VIEW shared_agreement AS
SELECT a.member_id, a.id, order_key(a.title) COLLATE "C" AS key, a.title, a.reference, a.kind, a.holder_id, a.vehicle, a.state, a.template,
  a.provider_id, p.name AS provider_name, p.country AS provider_country, p.identifiers AS provider_identifiers, p.kind AS provider_kind,
  p.member_id AS provider_member_id, a.procedure_launched_on, a.signed_on, a."from", a."to", a.renewal,
  agreement_end(a."to", a.state, a.renewal) AS ends_on,
  (SELECT jsonb_object_agg(c.key, c.value - 'reviewer') FROM jsonb_each(nullif(a.clauses, 'null')) c) AS clauses,
  nullif(a.sub_processing, 'null') - 'list' AS sub_processing, a.beneficiaries,
  a.vehicle NOT IN ('OWN', 'ONLINE_TERMS') OR jsonb_array_length(coalesce(nullif(a.beneficiaries, 'null'), '[]')) > 0 AS is_shared,
  CASE WHEN g.documents THEN a.documents END AS documents,
  CASE WHEN g.documents THEN '{}' ELSE '{documents}'::text[] END AS withheld
FROM agreement a ${from('CONTRACTS', 'a')} LEFT JOIN provider p ON p.id = a.provider_id;`;

/** Whom members use is told with their findings; with whom they only have an agreement, with their contracts. */
const provided = `
CREATE FUNCTION shared_providers(members text[], day date)
RETURNS TABLE (member_id text, id text, name text, country text, identifiers jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT n.member_id, p.id, p.name, p.country, p.identifiers FROM (
    SELECT u.member_id, u.provider_id FROM uses_on(members, day) u ${from('FINDINGS', 'u')}
    UNION
    SELECT a.member_id, a.provider_id FROM agreement a ${from('CONTRACTS', 'a')}
    WHERE a.member_id = ANY(members) AND coalesce(agreement_end(a."to", a.state, a.renewal) > day, true)) n
  JOIN provider p ON p.id = n.provider_id
$$;`;

/** The places of an activity: its own, those of the uses that serve it, and of those under them that name no other. */
const register = `
CREATE VIEW shared_activity AS
SELECT a.member_id, a.id, order_key(a.name) COLLATE "C" AS key, a.name, a.reference, a.role, a.stage, a."from", a."to", a.purposes,
  a.data_subjects, a.data, a.recipients
FROM activity a ${from('REGISTER', 'a')};

CREATE VIEW shared_location AS
SELECT a.member_id, a.id AS activity_id, l.id, l.kind, l.country, l.place, p.name AS provider_name, l."from", l."to",
  nullif(l.evidence, 'null') - 'url' AS evidence,
  (SELECT jsonb_agg(jsonb_build_object('tool', t->'tool', 'signedOn', t->'signedOn', 'to', t->'to') ORDER BY place)
   FROM jsonb_array_elements(nullif(l.transfer_tools, 'null')) WITH ORDINALITY AS t(t, place)) AS transfer_tools
FROM activity a ${from('REGISTER', 'a')}
CROSS JOIN LATERAL (
  WITH RECURSIVE serving AS (
    SELECT s.engagement_id AS id FROM engagement_activity s WHERE s.member_id = a.member_id AND s.activity_id = a.id
    UNION
    SELECT e.id FROM serving v JOIN engagement e ON e.member_id = a.member_id AND e.parent_id = v.id WHERE NOT EXISTS (SELECT ${serves('e')}))
  SELECT l.*, NULL AS provider_id FROM location l WHERE l.member_id = a.member_id AND l.activity_id = a.id
  UNION ALL
  SELECT l.*, e.provider_id FROM serving v JOIN engagement e ON e.member_id = a.member_id AND e.id = v.id
    JOIN location l ON l.member_id = a.member_id AND l.engagement_id = v.id) l
LEFT JOIN provider p ON p.id = coalesce(l.operator_id, l.provider_id);`;

const functions = [
  'shared_provider_ids(text[])',
  'uses_on(text[], date)',
  'shared_provider_counts(text[], date)',
  'shared_location_counts(text[], date, text[])',
  'shared_providers(text[], date)',
];

const grants = `
GRANT SELECT ON shared_calendar, shared_pending, shared_tally, shared_finding, shared_agreement, shared_activity, shared_location
  TO vigie_group;
REVOKE EXECUTE ON FUNCTION ${functions.join(', ')} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ${functions.filter((name) => name.startsWith('shared_')).join(', ')} TO vigie_group;`;
