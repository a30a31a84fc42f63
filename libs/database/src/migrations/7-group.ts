import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** The group: who is in it, what each member lets it see, and what left. */
export class Group7 implements MigrationInterface {
  name = 'Group0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(role);
    await runner.query(trust);
    await runner.query(sharing);
    await runner.query(records);
    await runner.query(kept);
    await runner.query(policies);
  }

  down = forwardOnly;
}

/** What answers the group. It reads views, each for a level of sharing, and no table of a register. */
const role = `
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vigie_group') THEN
    BEGIN
      CREATE ROLE vigie_group NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
  -- Made this very moment for another database of the server, it may not be seen yet.
  FOR tries IN 1..100 LOOP
    BEGIN
      GRANT vigie_group TO CURRENT_USER;
      GRANT USAGE ON SCHEMA public TO vigie_group;
      EXIT;
    EXCEPTION WHEN undefined_object OR unique_violation OR internal_error THEN
      PERFORM pg_sleep(0.02);
    END;
  END LOOP;
END $$;`;

/**
 * The group that this node belongs to, or asks to join, if any: \`fingerprint\` is that of the key that signs for it, and cannot be
 * changed from afar; \`invitation\` is what it still has to show. On the keeper's node, also the key that signs the roster, and what each node declares of
 * itself: \`approved\` is what the roster says of it. Every node keeps the rosters that it accepted, the last in force.
 */
const trust = `
CREATE TABLE group_membership (
  is_single boolean PRIMARY KEY DEFAULT true CHECK (is_single),
  group_id uuid NOT NULL,
  group_name text NOT NULL,
  node_id uuid NOT NULL,
  node_name text NOT NULL,
  node_url text NOT NULL,
  keeper_url text,
  fingerprint text NOT NULL,
  state text NOT NULL,
  invitation text,
  joined_at timestamptz NOT NULL,
  roster_checked_at timestamptz
);

CREATE TABLE group_key (
  kid text PRIMARY KEY,
  use text NOT NULL,
  private_jwk jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_until timestamptz
);

CREATE TABLE group_roster (
  version integer PRIMARY KEY,
  jws text NOT NULL,
  hash bytea NOT NULL,
  accepted_at timestamptz NOT NULL
);

CREATE TABLE group_invitation (
  nonce_hash bytea PRIMARY KEY,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE TABLE group_declaration (
  node_id uuid PRIMARY KEY,
  state text NOT NULL,
  nonce_hash bytea,
  declared jsonb NOT NULL,
  declared_at timestamptz NOT NULL,
  approved jsonb,
  approved_at timestamptz
);

CREATE TABLE group_request (
  jti text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX group_request_expires ON group_request (expires_at);`;

/** No row: the member has not chosen, and nothing leaves. \`vigie_asker()\` is the class of whoever the node answers. */
const sharing = `
CREATE TABLE sharing_policy (
  member_id text PRIMARY KEY REFERENCES member ON DELETE CASCADE,
  group_dpo text NOT NULL,
  lawyers text NOT NULL,
  other_members text NOT NULL,
  documents boolean NOT NULL,
  copies boolean NOT NULL,
  version integer NOT NULL
);

CREATE FUNCTION vigie_asker() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT current_setting('vigie.asker') $$;

CREATE FUNCTION level_rank(level text) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT array_position(ARRAY['NONE', 'COUNTS', 'FINDINGS', 'CONTRACTS', 'REGISTER'], level)::smallint $$;

CREATE VIEW sharing_grant AS
SELECT m.member_id,
  coalesce(CASE vigie_asker() WHEN 'GROUP_DPO' THEN p.group_dpo WHEN 'LAWYER' THEN p.lawyers WHEN 'MEMBER' THEN p.other_members END, 'NONE')
    AS level,
  coalesce(p.documents, false) AS documents, coalesce(p.copies, false) AS copies, coalesce(p.version, 0) AS policy_version
FROM member m LEFT JOIN sharing_policy p ON p.member_id = m.member_id;`;

/** Who asked what of a member: a chain for each, of which the head says the last place. */
const records = `
CREATE TABLE access_record_head (
  member_id text PRIMARY KEY,
  seq bigint NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE access_record (
  member_id text NOT NULL,
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  query_id uuid NOT NULL,
  from_node uuid NOT NULL,
  from_member text,
  role text NOT NULL,
  person text NOT NULL,
  purpose text NOT NULL,
  note text,
  operation text NOT NULL,
  level text NOT NULL,
  rows integer NOT NULL,
  served text NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (member_id, seq)
);`;

/**
 * Of other nodes: the last counts of each member that allows it, and what the holders of agreements said to the members of this node
 * that rely on them.
 */
const kept = `
CREATE TABLE group_count_copy (
  node_id uuid NOT NULL,
  member_id text NOT NULL,
  operation text NOT NULL,
  asked bytea NOT NULL,
  role text NOT NULL,
  level text NOT NULL,
  policy_version integer NOT NULL,
  data_at timestamptz NOT NULL,
  counts jsonb NOT NULL,
  PRIMARY KEY (node_id, member_id, operation, asked, role)
);
CREATE INDEX group_count_copy_data_at ON group_count_copy (data_at);

CREATE TABLE agreement_confirmation (
  member_id text NOT NULL REFERENCES member ON DELETE CASCADE,
  ref text NOT NULL,
  asked_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  stale boolean NOT NULL DEFAULT false,
  outcome text NOT NULL,
  holder jsonb,
  PRIMARY KEY (member_id, ref)
);
CREATE INDEX agreement_confirmation_ref ON agreement_confirmation (ref);`;

const readable = (table: string, roles = '') =>
  `EXISTS (SELECT FROM member_role r WHERE r.member_id = ${table}.member_id AND r.actor_id = vigie_actor() ${roles})`;

const policies = `
GRANT SELECT, INSERT, UPDATE, DELETE ON group_membership, group_key, group_roster, group_invitation, group_declaration, group_request,
  group_count_copy TO vigie_node;
GRANT SELECT ON group_membership, group_roster TO vigie_viewer, vigie_background;
GRANT SELECT ON sharing_grant TO vigie_group;

ALTER TABLE sharing_policy ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON sharing_policy TO vigie_viewer, vigie_background;
GRANT UPDATE (group_dpo, lawyers, other_members, documents, copies, version) ON sharing_policy TO vigie_viewer, vigie_background;
CREATE POLICY background_all ON sharing_policy TO vigie_background USING (true) WITH CHECK (true);
CREATE POLICY viewer_reads ON sharing_policy FOR SELECT TO vigie_viewer USING (${readable('sharing_policy')});
CREATE POLICY viewer_shares ON sharing_policy FOR INSERT TO vigie_viewer WITH CHECK (${readable('sharing_policy', `AND r.role = 'ADMIN'`)});
CREATE POLICY viewer_changes ON sharing_policy FOR UPDATE TO vigie_viewer USING (${readable('sharing_policy', `AND r.role = 'ADMIN'`)});

ALTER TABLE access_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_record_head ENABLE ROW LEVEL SECURITY;
GRANT INSERT ON access_record TO vigie_group;
GRANT SELECT, INSERT, UPDATE ON access_record_head TO vigie_group;
GRANT SELECT ON access_record, access_record_head TO vigie_viewer, vigie_background;
CREATE POLICY group_appends ON access_record FOR INSERT TO vigie_group WITH CHECK (true);
CREATE POLICY group_moves ON access_record_head TO vigie_group USING (true) WITH CHECK (true);
CREATE POLICY background_reads ON access_record FOR SELECT TO vigie_background USING (true);
CREATE POLICY background_reads ON access_record_head FOR SELECT TO vigie_background USING (true);
CREATE POLICY viewer_reads ON access_record FOR SELECT TO vigie_viewer USING (${readable('access_record', `AND r.role IN ('DPO', 'ADMIN')`)});
CREATE POLICY viewer_reads ON access_record_head FOR SELECT TO vigie_viewer USING (${readable('access_record_head', `AND r.role IN ('DPO', 'ADMIN')`)});

ALTER TABLE group_count_copy ENABLE ROW LEVEL SECURITY;
CREATE POLICY node_all ON group_count_copy TO vigie_node USING (true) WITH CHECK (true);

ALTER TABLE agreement_confirmation ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON agreement_confirmation TO vigie_background;
GRANT SELECT ON agreement_confirmation TO vigie_viewer;
CREATE POLICY background_all ON agreement_confirmation TO vigie_background USING (true) WITH CHECK (true);
CREATE POLICY viewer_reads ON agreement_confirmation FOR SELECT TO vigie_viewer USING (${readable('agreement_confirmation')});`;
