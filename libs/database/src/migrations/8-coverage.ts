import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** How each use of a processor is covered by an agreement, day by day; and what of it leaves. */
export class Coverage8 implements MigrationInterface {
  name = 'Coverage0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(covers);
    await runner.query(policies);
    await runner.query(shared);
    await runner.query(terms);
    await runner.query(binding);
  }

  down = forwardOnly;
}

/** A run of days of one use. The agreement that its state is about, as its holder names it. */
const covers = `
CREATE TABLE cover (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  engagement_id text NOT NULL,
  provider_id text NOT NULL,
  state text NOT NULL,
  holder_id text,
  agreement_id text,
  days daterange NOT NULL,
  PRIMARY KEY (member_id, engagement_id, days)
);
CREATE INDEX cover_provider ON cover (provider_id, member_id);`;

/** As findings: read by those who read the register, made by the node alone. */
const policies = `
ALTER TABLE cover ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON cover TO vigie_background;
GRANT SELECT ON cover TO vigie_viewer;
CREATE POLICY background_all ON cover TO vigie_background USING (true) WITH CHECK (true);
CREATE POLICY viewer_reads ON cover FOR SELECT TO vigie_viewer USING (
  EXISTS (SELECT FROM member_role r WHERE r.member_id = cover.member_id AND r.actor_id = vigie_actor()));`;

const gives = (member: string, level: 'FINDINGS' | 'CONTRACTS') =>
  `EXISTS (SELECT FROM sharing_grant g WHERE g.member_id = ${member} AND level_rank(g.level) >= level_rank('${level}'))`;

/**
 * From FINDINGS on, how uses are covered and what the rules say of it. From CONTRACTS on, the agreement too; what it says is its
 * holder’s to share, unless the member keeps a copy of it.
 */
const shared = `
CREATE VIEW shared_cover AS
SELECT member_id, engagement_id, provider_id, state, days FROM cover WHERE ${gives('cover.member_id', 'FINDINGS')};

CREATE VIEW shared_cover_finding AS
SELECT member_id, provider_id, rule, severity, certainty, rank, "from", "to" FROM finding
WHERE subject_type IN ('ENGAGEMENT', 'AGREEMENT') AND ${gives('finding.member_id', 'FINDINGS')};

CREATE VIEW shared_cover_agreement AS
SELECT c.member_id, c.engagement_id, c.days, c.holder_id, c.agreement_id, a.title, a.signed_on, a."from", a."to", k.confirmed_at,
  a.id IS NULL AND NOT ${gives('c.holder_id', 'CONTRACTS')} AS is_withheld
FROM cover c
LEFT JOIN LATERAL (
  SELECT * FROM agreement a WHERE a.id = c.agreement_id AND a.holder_id = c.holder_id AND a.member_id IN (c.holder_id, c.member_id)
    AND ${gives('a.member_id', 'CONTRACTS')}
  ORDER BY a.member_id <> c.holder_id LIMIT 1) a ON true
LEFT JOIN agreement_confirmation k ON k.member_id = c.member_id AND k.ref = c.holder_id || '/' || c.agreement_id
WHERE c.agreement_id IS NOT NULL AND ${gives('c.member_id', 'CONTRACTS')};

GRANT SELECT ON shared_cover, shared_cover_finding, shared_cover_agreement TO vigie_group;`;

/** Whom the agreements of a holder name, and what says whether they bind them. */
const terms = `
CREATE VIEW shared_agreement_terms AS
SELECT a.member_id, a.id, a.title, a.kind, a.holder_id, a.provider_id, a.state, a.vehicle, a.template, a.procedure_launched_on,
  a.signed_on, a."from", a."to", a.renewal, a.clauses->'28.3.a'->'present' AS clause_present, a.beneficiaries,
  p.kind AS provider_kind, p.member_id AS provider_member_id
FROM agreement a LEFT JOIN provider p ON p.id = a.provider_id
WHERE a.holder_id = a.member_id AND jsonb_array_length(coalesce(nullif(a.beneficiaries, 'null'), '[]')) > 0
  AND ${gives('a.member_id', 'CONTRACTS')};
GRANT SELECT ON shared_agreement_terms TO vigie_group;`;

/**
 * The one thing that leaves at every level, to another node: one agreement as far as it concerns a member that relies on it, without
 * what it says of any other.
 */
const binding = `
CREATE FUNCTION agreement_binding(asked_holder text, asked_agreement text, asked_member text, asked_siren text)
RETURNS TABLE (holder_name text, holder_kind text, holder_siren text, id text, kind text, holder_id text, provider_id text, title text,
  state text, vehicle text, template text, procedure_launched_on date, signed_on date, "from" date, "to" date, renewal jsonb,
  clause_present jsonb, beneficiaries jsonb, provider_name text, provider_identifiers jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.name, m.kind, m.siren, a.id, a.kind, a.holder_id, a.provider_id, a.title,
    a.state, a.vehicle, a.template, a.procedure_launched_on, a.signed_on, a."from", a."to", a.renewal,
    a.clauses->'28.3.a'->'present',
    (SELECT coalesce(jsonb_agg(b.entry ORDER BY b.place), '[]')
     FROM jsonb_array_elements(nullif(a.beneficiaries, 'null')) WITH ORDINALITY AS b(entry, place)
     WHERE b.entry->>'memberId' = asked_member OR b.entry->>'siren' = asked_siren),
    p.name, p.identifiers
  FROM agreement a JOIN member m ON m.member_id = a.member_id LEFT JOIN provider p ON p.id = a.provider_id
  WHERE a.member_id = asked_holder AND a.id = asked_agreement AND vigie_asker() = 'NODE'
$$;
REVOKE ALL ON FUNCTION agreement_binding FROM PUBLIC;
GRANT EXECUTE ON FUNCTION agreement_binding TO vigie_group;`;
