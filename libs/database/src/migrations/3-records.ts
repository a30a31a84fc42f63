import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** A member's register. Every key, reference and index of a member's table starts with its member: it can be distributed by it. */
export class Records3 implements MigrationInterface {
  name = 'Records0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(providers);
    await runner.query(members);
    await runner.query(uses);
  }

  down = forwardOnly;
}

/** What a name says of the company that bears it, and not of who it is. */
const legalForms =
  'sas|sasu|sa|sarl|sarlu|eurl|eirl|snc|scop|scic|sca|sci|gie|gip|gmbh|kgaa|ag|kg|bv|nv|srl|sprl|spa|sl|slu|lda|oy|oyj|ab|aps|kft|sro|' +
  'plc|ltd|limited|llc|llp|inc|incorporated|corp|corporation|co|company|pvt|pty|pte|groupe|group';

/**
 * The catalogue belongs to the node. A name is compared without accents, case or legal form (and as it stands when nothing else is
 * left of it); a code without spaces; a domain without what stands before and after it in an address.
 */
const providers = `
CREATE FUNCTION provider_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT left(coalesce(
    nullif(trim(regexp_replace(regexp_replace(regexp_replace(
      lower(public.unaccent('public.unaccent'::regdictionary, name)),
      '\\m([a-z])\\.(?=[a-z]\\M)', '\\1', 'g'),
      '[^a-z0-9]+', ' ', 'g'),
      ' ?\\m(${legalForms})\\M', '', 'g')), ''),
    lower(trim(name))), 200)
$$;
CREATE FUNCTION provider_code(code text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT nullif(left(upper(regexp_replace(code, '[^A-Za-z0-9]+', '', 'g')), 100), '')
$$;
CREATE FUNCTION provider_domain(domain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT nullif(left(regexp_replace(lower(trim(domain)), '^([a-z]+://)?([^/@]*@)?(www\\.)?|[:/?#].*$|\\.$', '', 'g'), 253), '')
$$;

CREATE TABLE provider (
  id text PRIMARY KEY,
  version integer NOT NULL,
  name text NOT NULL,
  identifiers jsonb,
  country text,
  kind text,
  member_id text,
  control jsonb,
  certifications jsonb,
  merged_into text REFERENCES provider
);
CREATE INDEX provider_name ON provider (provider_key(name));
CREATE INDEX provider_name_like ON provider USING gin (provider_key(name) gin_trgm_ops);
CREATE INDEX provider_siren ON provider (provider_code(identifiers->>'siren'));
CREATE INDEX provider_vat ON provider (provider_code(identifiers->>'vat'));
CREATE INDEX provider_lei ON provider (provider_code(identifiers->>'lei'));
CREATE INDEX provider_domain ON provider (provider_domain(identifiers->>'domain'));`;

const members = `
CREATE TABLE member (
  member_id text PRIMARY KEY,
  version integer NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  country text,
  siren text,
  insee_code text,
  population integer,
  public_authority boolean,
  representative jsonb,
  dpo jsonb
);
CREATE INDEX member_siren ON member (siren);
CREATE INDEX member_name ON member (left(name, 200) COLLATE "fr-x-icu", member_id);

CREATE TABLE activity (
  member_id text NOT NULL REFERENCES member,
  id text NOT NULL,
  version integer NOT NULL,
  reference text,
  name text NOT NULL,
  description text,
  role text NOT NULL,
  stage text NOT NULL,
  "from" date,
  "to" date,
  purposes jsonb NOT NULL,
  exercise_of_public_powers boolean,
  data_subjects text[],
  data jsonb,
  recipients text[],
  transfers_declared boolean,
  health_data boolean,
  hds_scope boolean,
  security_measures text[],
  joint_controllers jsonb,
  arrangement_ids text[],
  on_behalf_of jsonb,
  dpia jsonb,
  review jsonb,
  responsible_service text,
  template_code text,
  tags text[],
  PRIMARY KEY (member_id, id)
);
CREATE INDEX activity_name ON activity (member_id, left(name, 200) COLLATE "fr-x-icu", id);`;

const uses = `
CREATE TABLE engagement (
  member_id text NOT NULL REFERENCES member,
  id text NOT NULL,
  version integer NOT NULL,
  provider_id text NOT NULL REFERENCES provider,
  service text NOT NULL,
  role text NOT NULL,
  parent_id text,
  agreements_answered boolean NOT NULL,
  shared_agreement_ref text,
  "from" date,
  "to" date,
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, parent_id) REFERENCES engagement
);
CREATE INDEX engagement_provider ON engagement (provider_id, member_id);
CREATE INDEX engagement_service ON engagement (member_id, left(service, 200) COLLATE "fr-x-icu", id);
CREATE INDEX engagement_parent ON engagement (member_id, parent_id);

CREATE TABLE engagement_activity (
  member_id text NOT NULL,
  engagement_id text NOT NULL,
  activity_id text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (member_id, engagement_id, position),
  FOREIGN KEY (member_id, engagement_id) REFERENCES engagement ON DELETE CASCADE,
  FOREIGN KEY (member_id, activity_id) REFERENCES activity
);
CREATE INDEX engagement_activity_activity ON engagement_activity (member_id, activity_id);

CREATE TABLE location (
  member_id text NOT NULL REFERENCES member,
  id text NOT NULL,
  version integer NOT NULL,
  engagement_id text,
  activity_id text,
  kind text NOT NULL,
  country text,
  place text,
  operator_id text REFERENCES provider,
  access text,
  key_custody text,
  "from" date,
  "to" date,
  evidence jsonb,
  transfer_tools jsonb,
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, engagement_id) REFERENCES engagement,
  FOREIGN KEY (member_id, activity_id) REFERENCES activity,
  CHECK (num_nonnulls(engagement_id, activity_id) = 1)
);
CREATE INDEX location_engagement ON location (member_id, engagement_id);
CREATE INDEX location_activity ON location (member_id, activity_id);
CREATE INDEX location_operator ON location (operator_id, member_id);`;
