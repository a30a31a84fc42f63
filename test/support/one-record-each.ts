import type { DataSource } from 'typeorm';

/** A table of a member's register, as the catalogue describes it. */
export interface MemberTable {
  name: string;
  columns: string[];
  /** The last column of its key, and another value for it. */
  key: string;
  otherKey: string;
  /** A column that is not of the key. */
  value: string;
}

/** Every table of members, the journal and the grants apart: one that is added later is in it. */
export async function memberTables(source: DataSource): Promise<MemberTable[]> {
  return source.query<MemberTable[]>(`
    SELECT c.relname AS name, columns.all AS columns, k.attname AS key, CASE k.atttypid::regtype::text WHEN 'integer' THEN '999' WHEN 'uuid' THEN gen_random_uuid()::text
        WHEN 'date' THEN '2031-01-01' WHEN 'text[]' THEN '{copy}' WHEN 'daterange' THEN '[2031-01-01,)' ELSE 'copy' END AS "otherKey",
      (SELECT a.attname FROM pg_attribute a
       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attnum = ANY(p.conkey) ORDER BY attnum LIMIT 1) AS value
    FROM pg_class c JOIN pg_constraint p ON p.conrelid = c.oid AND p.contype = 'p'
      JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = p.conkey[array_upper(p.conkey, 1)]
      CROSS JOIN LATERAL (SELECT array_agg(a.attname::text ORDER BY attnum) AS all FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
    WHERE c.relnamespace = 'public'::regnamespace AND 'member_id' = ANY(columns.all)
      AND c.relname NOT IN ('journal', 'journal_head', 'member_role', 'provider')
    ORDER BY c.relname`);
}

/** One row for a member in every table of a register. */
export async function oneRecordEach(source: DataSource, member: string): Promise<void> {
  const rows: [table: string, columns: string, values: string][] = [
    ['provider', 'id, version, name', `'of-${member}', 1, 'Provider'`],
    ['member', 'member_id, version, name, kind', `'${member}', 1, 'Commune', 'COMMUNE'`],
    ['activity', 'member_id, id, version, name, role, stage, purposes', `'${member}', 'a', 1, 'A', 'CONTROLLER', 'LIVE', '[]'`],
    [
      'engagement',
      'member_id, id, version, provider_id, service, role, agreements_answered',
      `'${member}', 'e', 1, 'of-${member}', 'S', 'PROCESSOR', true`,
    ],
    ['location', 'member_id, id, version, engagement_id, kind', `'${member}', 'l', 1, 'e', 'PRIMARY'`],
    [
      'agreement',
      'member_id, id, version, kind, holder_id, title, state, vehicle',
      `'${member}', 'g', 1, 'PROCESSING', '${member}', 'T', 'DRAFT', 'OWN'`,
    ],
    ['engagement_activity', 'member_id, engagement_id, activity_id, position', `'${member}', 'e', 'a', 0`],
    ['engagement_agreement', 'member_id, engagement_id, agreement_id, position', `'${member}', 'e', 'g', 0`],
    ['document', 'member_id, sha256, media_type, added_at, content', `'${member}', 'd', 'text/plain', now(), 'x'`],
    [
      'finding_decision',
      'member_id, id, version, rule, subject_id, finding_from, certainty, severity, state, reason, decided_by, decided_at',
      `'${member}', 'f', 1, 'LOC-001', 'l', '2026-01-01', 'ESTABLISHED', 'HIGH', 'ACCEPTED', 'R', 'N', '2026-01-01T00:00:00Z'`,
    ],
  ];
  for (const [table, columns, values] of rows) await source.query(`INSERT INTO ${table} (${columns}) VALUES (${values})`);
}

/** Adds a row like the one of a member, under another key. */
export async function insertCopy(source: DataSource, { name, key, otherKey }: MemberTable, member: string) {
  const [found] = await source.query<{ row: object }[]>(`SELECT to_jsonb(t) AS row FROM ${name} t WHERE member_id = $1`, [member]);
  const copy = { ...found?.row, [key]: otherKey };
  return {
    statement: `INSERT INTO ${name} SELECT * FROM jsonb_populate_record(NULL::${name}, $1) RETURNING 1`,
    parameters: [JSON.stringify(copy)],
  };
}
