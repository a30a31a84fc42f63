import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** How each use of a processor is covered by an agreement, day by day; and what of it leaves. */
export class Coverage8 implements MigrationInterface {
  name = 'Coverage0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(covers);
    await runner.query(policies);
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
