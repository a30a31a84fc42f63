import type { DataSource } from 'typeorm';
import { commune } from '../../libs/law/examples/example.js';

/**
 * Many communes, each with one activity on social data, one use of a provider of the catalogue that holds the keys, and one place in
 * France: written beside the one door, and due for a whole examination. The person is DPO of all. Their ids.
 */
export async function manyRegisters(source: DataSource, count: number, provider: string, person: string): Promise<string[]> {
  const { activities } = commune({ activity: { data: [{ name: 'suivi social', special: 'SOCIAL' }] } });
  const statements: [statement: string, ...values: unknown[]][] = [
    [`INSERT INTO member (member_id, version, name, kind) SELECT id, 1, 'Commune ' || id, 'COMMUNE' FROM ${each}`],
    [`INSERT INTO member_role (member_id, actor_id, role, granted_at) SELECT id, $2, 'DPO', now() FROM ${each}`, person],
    [
      `INSERT INTO activity (member_id, id, version, name, role, stage, "from", purposes, data)
       SELECT m.id, 'a', 1, a.name, a.role, a.stage, a."from", a.purposes, a.data
       FROM ${each}, jsonb_populate_record(NULL::activity, $2::jsonb) a`,
      JSON.stringify(activities[0]),
    ],
    [
      `INSERT INTO engagement (member_id, id, version, provider_id, service, role, agreements_answered)
       SELECT id, 'e', 1, $2, 'Aide sociale', 'PROCESSOR', false FROM ${each}`,
      provider,
    ],
    [`INSERT INTO engagement_activity (member_id, engagement_id, activity_id, position) SELECT id, 'e', 'a', 0 FROM ${each}`],
    [
      `INSERT INTO location (member_id, id, version, engagement_id, kind, country, key_custody)
       SELECT id, 'l', 1, 'e', 'PRIMARY', 'FR', 'PROVIDER' FROM ${each}`,
    ],
    [`INSERT INTO examination_due (member_id, id, since) SELECT id, gen_random_uuid(), now() FROM ${each}`],
  ];
  await source.transaction(async (manager) => {
    for (const [statement, ...values] of statements) await manager.query(statement, [count, ...values]);
  });
  return Array.from({ length: count }, (_, index) => `c${String(index + 1).padStart(4, '0')}`);
}

const each = `(SELECT 'c' || lpad(n::text, 4, '0') AS id FROM generate_series(1, $1::int) n) m`;
