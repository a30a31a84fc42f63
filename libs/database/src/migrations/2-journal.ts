import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** The history of every change: a chain of hashes for each member, and one for the node under the empty member id. */
export class Journal2 implements MigrationInterface {
  name = 'Journal0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  down = forwardOnly;
}

/**
 * `tx` orders the change feed: an entry is shown once every transaction up to this one has ended. Along a chain it never goes back: an
 * entry whose transaction began before that of the entry before it takes the place of that one.
 */
const tables = `
CREATE TABLE journal_head (
  member_id text PRIMARY KEY,
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  hash bytea NOT NULL,
  tx xid8 NOT NULL DEFAULT '0'
);

CREATE TABLE journal (
  member_id text NOT NULL,
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  actor_id uuid,
  through text NOT NULL,
  action text NOT NULL,
  record_type text NOT NULL,
  record_id text NOT NULL,
  version integer NOT NULL,
  changed_fields text[] NOT NULL,
  content jsonb,
  salt bytea,
  digest bytea NOT NULL,
  hash bytea NOT NULL,
  tx xid8 NOT NULL,
  PRIMARY KEY (member_id, seq)
);
CREATE INDEX journal_record ON journal (member_id, record_type, record_id, seq DESC);
CREATE INDEX journal_feed ON journal (tx, member_id, seq);`;

/** Asked of each row: a viewer of two thousand members reads three rows without gathering the two thousand. */
const given = (table: string, roles = '') =>
  `EXISTS (SELECT FROM member_role r WHERE r.member_id = ${table}.member_id AND r.actor_id = vigie_actor() ${roles})`;
const hasNodeRole = (...roles: string[]) =>
  `EXISTS (SELECT FROM node_role r WHERE r.actor_id = vigie_actor() AND r.role IN (${roles.map((role) => `'${role}'`).join(', ')}))`;

/** Those who may change something in a register, or in the catalogue: what they change is what they say of it. */
const writable = (table: string) =>
  `(${given(table, `AND r.role IN ('EDITOR', 'DPO', 'ADMIN')`)} OR (${given(table)} AND ${hasNodeRole('LAWYER')}))`;
const writesProviders = `(
  EXISTS (SELECT FROM member_role r WHERE r.actor_id = vigie_actor() AND r.role IN ('EDITOR', 'DPO', 'ADMIN'))
  OR ${hasNodeRole('NODE_ADMIN', 'GROUP_DPO')})`;

/** The journal is appended to. Only a redaction, by the node, takes something out of a content. */
const policies = `
ALTER TABLE journal_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON journal_head, journal TO vigie_viewer, vigie_node, vigie_background;
GRANT UPDATE (seq, at, hash, tx) ON journal_head TO vigie_viewer, vigie_node, vigie_background;
GRANT UPDATE (content, salt) ON journal TO vigie_node, vigie_background;

CREATE POLICY node_all ON journal_head TO vigie_node, vigie_background USING (true) WITH CHECK (true);
CREATE POLICY node_all ON journal TO vigie_node, vigie_background USING (true) WITH CHECK (true);

CREATE POLICY viewer_reads ON journal_head FOR SELECT TO vigie_viewer USING (member_id = '' OR ${given('journal_head')});
CREATE POLICY viewer_appends ON journal_head FOR INSERT TO vigie_viewer WITH CHECK (
  (member_id = '' AND ${writesProviders}) OR ${writable('journal_head')});
CREATE POLICY viewer_moves ON journal_head FOR UPDATE TO vigie_viewer USING (
  (member_id = '' AND ${writesProviders}) OR ${writable('journal_head')});

CREATE POLICY viewer_reads ON journal FOR SELECT TO vigie_viewer USING (
  (member_id = '' AND record_type = 'PROVIDER') OR ${given('journal')});
CREATE POLICY viewer_appends ON journal FOR INSERT TO vigie_viewer WITH CHECK (
  actor_id = vigie_actor() AND ((member_id = '' AND record_type = 'PROVIDER' AND ${writesProviders}) OR ${writable('journal')}));`;
