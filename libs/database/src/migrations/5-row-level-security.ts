import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/**
 * The last line of defence, under the service's own checks. A viewer reads the members that gave it a role, and writes where that role
 * is to keep the register; a lawyer of the group may also review the agreements of members that it reads.
 */
export class RowLevelSecurity5 implements MigrationInterface {
  name = 'RowLevelSecurity0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of registerTables) await runner.query(ofRegister(table));
    await runner.query(ofMembers);
    await runner.query(ofProviders);
    await runner.query(ofLawyers);
  }

  down = forwardOnly;
}

const registerTables = [
  'activity',
  'engagement',
  'engagement_activity',
  'engagement_agreement',
  'location',
  'agreement',
  'document',
  'finding_decision',
];

/** Asked of each row: a viewer of two thousand members reads three rows without gathering the two thousand. */
const readable = (table: string, roles = '') =>
  `EXISTS (SELECT FROM member_role r WHERE r.member_id = ${table}.member_id AND r.actor_id = vigie_actor() ${roles})`;
const writable = (table: string) => readable(table, `AND r.role IN ('EDITOR', 'DPO', 'ADMIN')`);
const hasNodeRole = (...roles: string[]) =>
  `EXISTS (SELECT FROM node_role r WHERE r.actor_id = vigie_actor() AND r.role IN (${roles.map((role) => `'${role}'`).join(', ')}))`;

const ofRegister = (table: string) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON ${table} TO vigie_viewer, vigie_background;
${changeable(table, 'vigie_viewer, vigie_background')}
CREATE POLICY background_all ON ${table} TO vigie_background USING (true) WITH CHECK (true);
CREATE POLICY viewer_reads ON ${table} FOR SELECT TO vigie_viewer USING (${readable(table)});
CREATE POLICY viewer_adds ON ${table} FOR INSERT TO vigie_viewer WITH CHECK (${writable(table)});
CREATE POLICY viewer_changes ON ${table} FOR UPDATE TO vigie_viewer USING (${writable(table)});
CREATE POLICY viewer_removes ON ${table} FOR DELETE TO vigie_viewer USING (${writable(table)});`;

/** A record stays with its member, even for somebody who writes for two: every column is changed but that one. */
function changeable(table: string, roles: string): string {
  return `DO $$ BEGIN EXECUTE (
  SELECT 'GRANT UPDATE (' || string_agg(quote_ident(attname), ', ') || ') ON ${table} TO ${roles}' FROM pg_attribute
  WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attname <> 'member_id'); END $$;`;
}

/** The name of a body is not its register: those who administer the node, or ask the group, read it. */
const ofMembers = `
ALTER TABLE member ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON member TO vigie_viewer;
GRANT SELECT, INSERT, DELETE ON member TO vigie_node, vigie_background;
${changeable('member', 'vigie_viewer, vigie_node, vigie_background')}
CREATE POLICY node_all ON member TO vigie_node, vigie_background USING (true) WITH CHECK (true);
CREATE POLICY viewer_reads ON member FOR SELECT TO vigie_viewer USING (
  ${readable('member')} OR ${hasNodeRole('NODE_ADMIN', 'GROUP_DPO', 'LAWYER')});
CREATE POLICY viewer_changes ON member FOR UPDATE TO vigie_viewer USING (${writable('member')});`;

/** Everybody reads the catalogue; an editor adds to it; its facts are changed by the node's administrator or a group DPO. */
const ofProviders = `
ALTER TABLE provider ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON provider TO vigie_viewer;
GRANT SELECT ON provider TO vigie_node;
GRANT SELECT, INSERT, UPDATE ON provider TO vigie_background;
CREATE POLICY background_all ON provider TO vigie_background USING (true) WITH CHECK (true);
CREATE POLICY all_read ON provider FOR SELECT TO vigie_viewer, vigie_node USING (true);
CREATE POLICY editors_add ON provider FOR INSERT TO vigie_viewer WITH CHECK (
  EXISTS (SELECT FROM member_role r WHERE r.actor_id = vigie_actor() AND r.role IN ('EDITOR', 'DPO', 'ADMIN'))
  OR ${hasNodeRole('NODE_ADMIN', 'GROUP_DPO')});
CREATE POLICY facts_are_kept ON provider FOR UPDATE TO vigie_viewer USING (${hasNodeRole('NODE_ADMIN', 'GROUP_DPO')});`;

const ofLawyers = `
CREATE POLICY lawyer_reviews ON agreement FOR UPDATE TO vigie_viewer USING (${readable('agreement')} AND ${hasNodeRole('LAWYER')});`;
