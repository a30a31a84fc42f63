import type { DataSource } from 'typeorm';

/** Brings the schema to this version. Several processes may start at once: one migrates, the others wait for it. */
export async function migrate(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [lock]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [lock]);
    await runner.release();
  }
}

/** Lets the service's own login take the restricted roles, when the tables belong to another. */
export async function admit(owner: DataSource, serviceLogin: string): Promise<void> {
  const quoted = `"${serviceLogin.replaceAll('"', '""')}"`;
  await owner.query(`GRANT vigie_viewer, vigie_node, vigie_background, vigie_group TO ${quoted}`);
}

const lock = 0x76696769;
