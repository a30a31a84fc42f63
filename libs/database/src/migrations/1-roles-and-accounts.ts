import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** The restricted roles that transactions take, and who may come in. */
export class RolesAndAccounts1 implements MigrationInterface {
  name = 'RolesAndAccounts0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(roles);
    await runner.query(accounts);
    await runner.query(rights);
  }

  down = forwardOnly;
}

/** Roles belong to the server, and several nodes may share one: they hold nothing by themselves. */
const roles = `
DO $$
DECLARE role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['vigie_viewer', 'vigie_node', 'vigie_background'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', role);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
    EXECUTE format('GRANT %I TO CURRENT_USER', role);
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role);
  END LOOP;
END $$;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;`;

const accounts = `
CREATE TABLE account (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  locale text NOT NULL,
  password_hash text,
  openid_issuer text,
  openid_subject text,
  created_at timestamptz NOT NULL,
  disabled_at timestamptz,
  erased_at timestamptz
);
CREATE UNIQUE INDEX account_email ON account (lower(email)) WHERE erased_at IS NULL;
CREATE UNIQUE INDEX account_openid ON account (openid_issuer, openid_subject) WHERE openid_subject IS NOT NULL;

CREATE TABLE session (
  id_hash bytea PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  device text
);
CREATE INDEX session_account ON session (account_id);

CREATE TABLE sign_in_failure (
  key bytea PRIMARY KEY,
  failures integer NOT NULL,
  last_at timestamptz NOT NULL,
  locked_until timestamptz
);
CREATE INDEX sign_in_failure_last ON sign_in_failure (last_at);

CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  hash bytea NOT NULL UNIQUE,
  name text NOT NULL,
  created_by uuid,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at timestamptz
);

CREATE TABLE one_time_link (
  hash bytea PRIMARY KEY,
  purpose text NOT NULL,
  account_id uuid REFERENCES account,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE TABLE node_role (
  actor_id uuid NOT NULL,
  role text NOT NULL,
  granted_at timestamptz NOT NULL,
  PRIMARY KEY (actor_id, role)
);

CREATE TABLE member_role (
  member_id text NOT NULL,
  actor_id uuid NOT NULL,
  role text NOT NULL,
  granted_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, actor_id, role)
);
CREATE INDEX member_role_actor ON member_role (actor_id, member_id);`;

/** Viewers see grants, and nothing of accounts: names are given by the node, without what signs in. */
const rights = `
GRANT SELECT ON node_role, member_role TO vigie_viewer, vigie_background;
GRANT SELECT (id, name, erased_at) ON account TO vigie_viewer, vigie_background;
GRANT SELECT (id, name) ON api_token TO vigie_viewer, vigie_background;
GRANT SELECT, INSERT, UPDATE, DELETE ON account, session, sign_in_failure, api_token, one_time_link, node_role, member_role TO vigie_node;

CREATE FUNCTION vigie_actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT current_setting('vigie.actor')::uuid $$;`;
