import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Agreements, whom they bind, their documents; and what people decided on findings. */
export class Agreements4 implements MigrationInterface {
  name = 'Agreements0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  down = forwardOnly;
}

/** A shared agreement may name a provider that its holder does not list: no reference there. */
const tables = `
CREATE TABLE agreement (
  member_id text NOT NULL REFERENCES member,
  id text NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  holder_id text NOT NULL,
  provider_id text,
  title text NOT NULL,
  reference text,
  state text NOT NULL,
  vehicle text NOT NULL,
  template text,
  services text[],
  procedure_launched_on date,
  signed_on date,
  "from" date,
  "to" date,
  renewal jsonb,
  notice_months integer,
  clauses jsonb,
  sub_processing jsonb,
  sub_processor_notices jsonb,
  beneficiaries jsonb,
  oversight jsonb,
  documents jsonb,
  PRIMARY KEY (member_id, id)
);
CREATE INDEX agreement_title ON agreement (member_id, left(title, 200) COLLATE "fr-x-icu", id);
CREATE INDEX agreement_provider ON agreement (provider_id, member_id);
CREATE INDEX agreement_beneficiaries ON agreement USING gin (beneficiaries jsonb_path_ops);

CREATE TABLE engagement_agreement (
  member_id text NOT NULL,
  engagement_id text NOT NULL,
  agreement_id text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (member_id, engagement_id, position),
  FOREIGN KEY (member_id, engagement_id) REFERENCES engagement ON DELETE CASCADE,
  FOREIGN KEY (member_id, agreement_id) REFERENCES agreement
);
CREATE INDEX engagement_agreement_agreement ON engagement_agreement (member_id, agreement_id);

CREATE TABLE document (
  member_id text NOT NULL REFERENCES member,
  sha256 text NOT NULL,
  media_type text NOT NULL,
  added_at timestamptz NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (member_id, sha256)
);

CREATE TABLE finding_decision (
  member_id text NOT NULL REFERENCES member,
  id text NOT NULL,
  version integer NOT NULL,
  rule text NOT NULL,
  subject_id text NOT NULL,
  finding_from date NOT NULL,
  certainty text NOT NULL,
  severity text NOT NULL,
  state text NOT NULL,
  reason text NOT NULL,
  owner text,
  due_on date,
  "until" date,
  decided_by text NOT NULL,
  decided_at text NOT NULL,
  PRIMARY KEY (member_id, id)
);
CREATE INDEX finding_decision_subject ON finding_decision (member_id, subject_id);`;
