import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** The pool of connections that TypeORM made: there is one. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}
