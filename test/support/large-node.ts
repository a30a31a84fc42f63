import type { DataSource } from 'typeorm';

/**
 * Members `m1`… that share all with lawyers, each with activities, uses of providers, places, agreements and findings; `m10` with 25
 * times as many findings. Written beside the one door: what it is for is how it is read.
 */
export async function largeNode(source: DataSource, members: number, each: number): Promise<void> {
  for (const statement of statements) {
    const values = [members, each].slice(0, statement.includes('$2') ? 2 : 1);
    await source.query(statement, values);
  }
  await source.query(tally);
  await source.query('ANALYZE');
}

const everyMember = 'generate_series(1, $1::int) m';
const of = (count: string) => `${everyMember}, LATERAL generate_series(1, ${count}) i`;

const statements = [
  `INSERT INTO member (member_id, version, name, kind) SELECT 'm' || m, 1, 'Commune ' || m, 'COMMUNE' FROM ${everyMember}`,
  `INSERT INTO sharing_policy SELECT 'm' || m, 'FINDINGS', 'REGISTER', 'COUNTS', false, true, 1 FROM ${everyMember}`,
  `INSERT INTO provider (id, version, name, country, identifiers)
   SELECT 'p' || i, 1, 'Éditeur ' || i, 'FR', jsonb_build_object('siren', NULL, 'vat', 'FR' || i, 'lei', NULL, 'domain', 'p' || i || '.example')
   FROM generate_series(0, 99 + 0 * $1::int) i`,
  `INSERT INTO activity (member_id, id, version, name, role, stage, purposes, security_measures)
   SELECT 'm' || m, 'a' || i, 1, 'Activité ' || (i * 7 + m) % 1000, 'CONTROLLER', 'LIVE', '[]', '{secret}' FROM ${of('20')}`,
  `INSERT INTO engagement (member_id, id, version, provider_id, service, role, agreements_answered, parent_id)
   SELECT 'm' || m, 'e' || i, 1, 'p' || (i + m) % 100, 'S', 'PROCESSOR', true, CASE WHEN i > 8 THEN 'e' || i - 8 END FROM ${of('10')}`,
  `INSERT INTO engagement_activity (member_id, engagement_id, activity_id, position)
   SELECT 'm' || m, 'e' || i, 'a' || i, 0 FROM ${of('8')}`,
  `INSERT INTO location (member_id, id, version, engagement_id, kind, country)
   SELECT 'm' || m, 's' || i, 1, 'e' || (i % 10 + 1), 'PRIMARY', (ARRAY['FR', 'US', 'IN'])[i % 3 + 1] FROM ${of('20')}`,
  `INSERT INTO agreement (member_id, id, version, kind, holder_id, provider_id, title, state, vehicle, signed_on, "from", "to")
   SELECT 'm' || m, 'g' || i, 1, 'PROCESSING', 'm' || m, 'p' || (i + m) % 100, 'Marché ' || (i * 7 + m) % 1000, 'SIGNED', 'OWN', '2022-01-01',
     '2022-01-01', date '2026-01-01' + (i * 37 + m) % 900 FROM ${of('20')}`,
  `INSERT INTO finding (member_id, rule, subject_type, subject_id, "from", severity, certainty, nature, rank, provider_id, countries,
     activity_ids, label, facts, missing)
   SELECT 'm' || m, (ARRAY['LOC-001', 'LOC-004', 'PRC-001', 'REG-001'])[i % 4 + 1], 'LOCATION', 's' || i, date '2024-01-01' + (i * 7 + m) % 700,
     (ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'])[i % 10 / 2 + 1], (ARRAY['ESTABLISHED', 'UNKNOWN'])[i % 2 + 1], 'DUTY', i % 10,
     'p' || (i + m) % 100, '{US}', ARRAY['a' || i % 50], 'L', '{}', '{}'
   FROM ${of('CASE m WHEN 10 THEN 25 * $2::int ELSE $2::int END')}`,
];

const tally = `
INSERT INTO finding_tally SELECT member_id, rule, rank, countries, array_agg("from" ORDER BY "from"), '{}'
FROM finding GROUP BY member_id, rule, rank, countries`;
