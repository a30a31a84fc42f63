import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** What the rules say of the registers, and what has to be examined again. */
export class Findings6 implements MigrationInterface {
  name = 'Findings0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(findings);
    await runner.query(examinations);
    await runner.query(policies);
  }

  down = forwardOnly;
}

/**
 * A finding is the run of one rule on one subject that begins on a day. `rank` orders them, the worst first: two places for each
 * severity, the established one before. What was decided on this run stands beside it, so that a page need not look for it.
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
CREATE INDEX finding_worst ON finding (rank, "from", member_id, rule, subject_id);
CREATE INDEX finding_worst_of_member ON finding (member_id, rank, "from", rule, subject_id);
CREATE INDEX finding_provider ON finding (provider_id, member_id);`;

/**
 * Where each member says that a provider's service is hosted, for the rule on contradictions. Members whose findings are not current:
 * \`seeds\` are the records to begin from, null for the whole register. The calendars of law under which findings were made, and what
 * each new one changed.
 */
const examinations = `
CREATE TABLE hosting_statement (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  service text NOT NULL,
  countries text NOT NULL,
  days daterange NOT NULL,
  PRIMARY KEY (member_id, service, countries, days)
);
CREATE INDEX hosting_statement_service ON hosting_statement (service, countries);

CREATE TABLE examination_due (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  id uuid NOT NULL,
  since timestamptz NOT NULL,
  seeds jsonb,
  calendar text,
  PRIMARY KEY (member_id, id)
);
CREATE INDEX examination_due_since ON examination_due (since, member_id);
CREATE INDEX engagement_shared_agreement ON engagement (shared_agreement_ref) WHERE shared_agreement_ref IS NOT NULL;

CREATE TABLE law_calendar (
  id text PRIMARY KEY,
  version text NOT NULL,
  engine text NOT NULL,
  tables jsonb NOT NULL,
  loaded_at timestamptz NOT NULL,
  members integer NOT NULL
);

CREATE TABLE finding_change (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  id uuid NOT NULL,
  calendar text NOT NULL,
  at timestamptz NOT NULL,
  change text NOT NULL,
  finding jsonb NOT NULL,
  PRIMARY KEY (member_id, id)
);
CREATE INDEX finding_change_calendar ON finding_change (calendar, member_id, id);`;

const readable = `member_id IN (SELECT r.member_id FROM member_role r WHERE r.actor_id = vigie_actor())`;

/** Findings are read by those who read the register, and made by the node alone. */
const policies = ['finding', 'examination_due', 'finding_change', 'hosting_statement']
  .map(
    (table) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO vigie_background;
CREATE POLICY background_all ON ${table} TO vigie_background USING (true) WITH CHECK (true);
${
  table === 'hosting_statement'
    ? ''
    : `GRANT SELECT ON ${table} TO vigie_viewer;
CREATE POLICY viewer_reads ON ${table} FOR SELECT TO vigie_viewer USING (${readable});`
}`,
  )
  .concat(
    'GRANT SELECT, INSERT, UPDATE ON law_calendar TO vigie_background; GRANT SELECT ON law_calendar TO vigie_viewer, vigie_node;',
  )
  .join('\n');
