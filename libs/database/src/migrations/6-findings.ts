import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** What the rules say of the registers, and what has to be examined again. */
export class Findings6 implements MigrationInterface {
  name = 'Findings0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(findings);
    await runner.query(examinations);
    await runner.query(pending);
    await runner.query(policies);
  }

  down = forwardOnly;
}

/**
 * A finding is the run of one rule on one subject that begins on a day. `rank` orders them, the worst first: two places for each
 * severity, the established one before; texts are compared as bytes, so that all nodes have one order. What was decided on this run
 * stands beside it, so that a page need not look for it. The tally has the first days and the ends of a member's findings, in order:
 * how many hold on any day is the difference of two places in them.
 */
const findings = `
CREATE TABLE finding (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  rule text NOT NULL,
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  "from" date NOT NULL,
  "to" date,
  severity text NOT NULL,
  certainty text NOT NULL,
  nature text NOT NULL,
  rank smallint NOT NULL,
  provider_id text,
  countries text[] NOT NULL,
  activity_ids text[] NOT NULL,
  label text NOT NULL,
  facts jsonb NOT NULL,
  missing text[] NOT NULL,
  decision_id text,
  decided boolean NOT NULL DEFAULT false,
  decided_until date,
  PRIMARY KEY (member_id, rule, subject_id, "from")
);
CREATE INDEX finding_subject ON finding (member_id, subject_id);
CREATE INDEX finding_worst ON finding (rank, "from", member_id COLLATE "C", rule COLLATE "C", subject_id COLLATE "C");
CREATE INDEX finding_worst_of_member ON finding (member_id COLLATE "C", rank, "from", rule COLLATE "C", subject_id COLLATE "C");
CREATE INDEX finding_first_day ON finding ("from", rank, member_id COLLATE "C", rule COLLATE "C", subject_id COLLATE "C");
CREATE INDEX finding_provider ON finding (provider_id, member_id);

CREATE TABLE finding_tally (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  rule text NOT NULL,
  rank smallint NOT NULL,
  countries text[] NOT NULL,
  starts date[] NOT NULL,
  ends date[] NOT NULL,
  PRIMARY KEY (member_id, rule, rank, countries)
);`;

/**
 * Where each member says that a provider's service is hosted, for the rule on contradictions. Members whose findings are not current
 * (`seeds`: the records to begin from, null: the whole register). Changes that touch registers other than their own, until it is known
 * which: no transaction that began before them is left. The calendars under which findings were made, and what each new one changed.
 */
const examinations = `
CREATE TABLE hosting_statement (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  provider_key text NOT NULL,
  service text NOT NULL,
  countries text NOT NULL,
  days daterange NOT NULL,
  PRIMARY KEY (member_id, service, countries, days)
);
CREATE INDEX hosting_statement_provider ON hosting_statement (provider_key, service, countries);

CREATE TABLE examination_due (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  id uuid NOT NULL,
  since timestamptz NOT NULL,
  seeds jsonb,
  calendar text,
  failed boolean NOT NULL DEFAULT false,
  PRIMARY KEY (member_id, id)
);
CREATE INDEX examination_due_since ON examination_due (since, member_id);

CREATE TABLE examination_sweep (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  waits_for xid8
);

CREATE TABLE law_calendar (
  id text PRIMARY KEY,
  version text NOT NULL,
  rules text NOT NULL,
  tables jsonb NOT NULL,
  loaded_at timestamptz NOT NULL
);

CREATE TABLE finding_change (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  id uuid NOT NULL,
  calendar text NOT NULL,
  change text NOT NULL,
  finding jsonb NOT NULL,
  PRIMARY KEY (member_id, id)
);
CREATE INDEX finding_change_calendar ON finding_change (calendar, member_id, id);`;

const readable = (table: string) =>
  `EXISTS (SELECT FROM member_role r WHERE r.member_id = ${table}.member_id AND r.actor_id = vigie_actor())`;

/**
 * Who is touched by a change elsewhere, and from which of its records the examination begins. What answers the group sees it through a
 * view of its own.
 */
const pending = `
CREATE INDEX engagement_shared_agreement ON engagement (shared_agreement_ref COLLATE "C") WHERE shared_agreement_ref IS NOT NULL;
CREATE INDEX agreement_sub_processors ON agreement USING gin ((sub_processing->'list'));
CREATE INDEX agreement_notices ON agreement USING gin (sub_processor_notices jsonb_path_ops);

CREATE VIEW examination_pending AS SELECT * FROM (
  SELECT member_id, NULL::uuid AS sweep, seeds, calendar FROM examination_due
  UNION ALL
  SELECT t.member_id, s.id, t.seeds, CASE s.kind WHEN 'CALENDAR' THEN s.subject END
  FROM examination_sweep s CROSS JOIN LATERAL (
    SELECT m.member_id, NULL::jsonb AS seeds FROM member m WHERE s.kind = 'CALENDAR'
    UNION ALL
    SELECT h.member_id, jsonb_build_object('providerKeys', jsonb_build_array(h.provider_key))
    FROM hosting_statement h WHERE s.kind = 'PROVIDER_KEY' AND h.provider_key = s.subject GROUP BY h.member_id, h.provider_key
    UNION ALL
    SELECT e.member_id, jsonb_build_object('engagements', jsonb_agg(e.id))
    FROM engagement e WHERE s.kind = 'AGREEMENT' AND e.shared_agreement_ref COLLATE "C" = s.subject GROUP BY e.member_id
    UNION ALL
    SELECT e.member_id, jsonb_build_object('engagements', jsonb_agg(e.id))
    FROM engagement e WHERE s.kind = 'HOLDER' AND e.shared_agreement_ref COLLATE "C" >= s.subject || '/'
      AND e.shared_agreement_ref COLLATE "C" < s.subject || '0' GROUP BY e.member_id
    UNION ALL
    SELECT n.member_id, jsonb_build_object('providers', jsonb_build_array(s.subject))
    FROM (
      SELECT e.member_id FROM engagement e WHERE e.provider_id = s.subject
      UNION SELECT l.member_id FROM location l WHERE l.operator_id = s.subject
      UNION SELECT a.member_id FROM agreement a WHERE a.provider_id = s.subject
      UNION SELECT a.member_id FROM agreement a WHERE a.sub_processing->'list' ? s.subject
      UNION SELECT a.member_id FROM agreement a
        WHERE a.sub_processor_notices @> jsonb_build_array(jsonb_build_object('providerId', s.subject))
    ) n WHERE s.kind = 'PROVIDER'
    UNION ALL
    SELECT e.member_id, jsonb_build_object('engagements', jsonb_agg(e.id))
    FROM agreement a JOIN engagement e ON e.shared_agreement_ref COLLATE "C" = a.member_id || '/' || a.id
    WHERE s.kind = 'PROVIDER' AND (a.provider_id = s.subject OR a.sub_processing->'list' ? s.subject
      OR a.sub_processor_notices @> jsonb_build_array(jsonb_build_object('providerId', s.subject)))
    GROUP BY e.member_id
  ) t
) p WHERE current_user IN ('vigie_background', 'vigie_group') OR ${readable('p')};`;

/** Findings are read by those who read the register, and made by the node alone. */
const policies =
  ['finding', 'finding_tally', 'examination_due', 'finding_change', 'hosting_statement']
    .map(
      (table) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO vigie_background;
GRANT SELECT ON ${table} TO vigie_viewer;
CREATE POLICY background_all ON ${table} TO vigie_background USING (true) WITH CHECK (true);
CREATE POLICY viewer_reads ON ${table} FOR SELECT TO vigie_viewer USING (${readable(table)});`,
    )
    .join('') +
  `
GRANT SELECT, INSERT, UPDATE, DELETE ON examination_sweep TO vigie_background;
GRANT SELECT, INSERT ON law_calendar TO vigie_background;
GRANT SELECT ON examination_sweep, law_calendar, examination_pending TO vigie_viewer, vigie_background;`;
