import type pg from 'pg';

/** The tables that a change of a register writes, and their keys. */
const TABLES: Record<string, readonly string[]> = {
  location: ['member_id', 'id'],
  journal: ['member_id', 'seq'],
  journal_head: ['member_id'],
  finding: ['member_id', 'rule', 'subject_id', 'from'],
  finding_tally: ['member_id', 'rule', 'rank', 'countries'],
  hosting_statement: ['member_id', 'service', 'countries', 'days'],
  examination_due: ['member_id', 'id'],
  examination_sweep: ['id'],
};

type Row = Record<string, unknown>;

/** What a register has in these tables. */
export type Snapshot = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** Rows as they have to become. */
export interface RowChanges {
  table: string;
  deleted: Row[];
  updated: Row[];
  inserted: Row[];
}

export async function snapshotOf(client: pg.Client, memberId: string): Promise<Snapshot> {
  const tables = new Map<string, ReadonlyMap<string, Row>>();
  for (const [table, key] of Object.entries(TABLES)) {
    const [where, values] = key.includes('member_id') ? ['WHERE t.member_id = $1', [memberId]] : ['', []];
    const { rows } = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${table} t ${where}`, values);
    tables.set(table, new Map(rows.map(({ row }) => [JSON.stringify(key.map((column) => row[column])), row])));
  }
  return tables;
}

/** What led from one to the other. */
export function changesBetween(before: Snapshot, after: Snapshot): RowChanges[] {
  return Object.keys(TABLES).flatMap((table) => {
    const [old, now] = [before.get(table) ?? new Map<string, Row>(), after.get(table) ?? new Map<string, Row>()];
    const changes = {
      table,
      deleted: [...old].filter(([key]) => !now.has(key)).map(([, row]) => row),
      updated: [...now].filter(([key, row]) => old.has(key) && !same(old.get(key), row)).map(([, row]) => row),
      inserted: [...now].filter(([key]) => !old.has(key)).map(([, row]) => row),
    };
    return changes.deleted.length + changes.updated.length + changes.inserted.length > 0 ? [changes] : [];
  });
}

export function numberOfRows(changes: readonly RowChanges[]): number {
  return changes.reduce((count, { deleted, updated, inserted }) => count + deleted.length + updated.length + inserted.length, 0);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** By hand: one transaction, one prepared statement for what is done to each table. */
export class WriterByHand {
  private constructor(
    private readonly client: pg.Client,
    private readonly columns: ReadonlyMap<string, readonly string[]>,
  ) {}

  static async on(client: pg.Client): Promise<WriterByHand> {
    const { rows } = await client.query<{ name: string; columns: string[] }>(
      `SELECT attrelid::regclass::text AS name, array_agg(attname::text ORDER BY attnum) AS columns FROM pg_attribute
       WHERE attrelid = ANY($1::text[]::regclass[]) AND attnum > 0 AND NOT attisdropped GROUP BY attrelid`,
      [Object.keys(TABLES)],
    );
    return new WriterByHand(client, new Map(rows.map(({ name, columns }) => [name, columns])));
  }

  async write(changes: readonly RowChanges[]): Promise<void> {
    await this.client.query('BEGIN');
    for (const { table, deleted, updated, inserted } of changes) {
      const key = TABLES[table] ?? [];
      const isSame = key.map((column) => `t."${column}" = r."${column}"`).join(' AND ');
      const given = `jsonb_populate_recordset(NULL::${table}, $1::jsonb) r`;
      const columns = (this.columns.get(table) ?? []).filter((column) => !key.includes(column));
      const set = columns.map((column) => `"${column}" = r."${column}"`).join(', ');
      await this.run(`delete ${table}`, `DELETE FROM ${table} t USING ${given} WHERE ${isSame}`, deleted);
      await this.run(`update ${table}`, `UPDATE ${table} t SET ${set} FROM ${given} WHERE ${isSame}`, updated);
      await this.run(`insert ${table}`, `INSERT INTO ${table} SELECT * FROM ${given}`, inserted);
    }
    await this.client.query('COMMIT');
  }

  private async run(name: string, text: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const { rowCount } = await this.client.query({ name, text, values: [JSON.stringify(rows)] });
    if (rowCount !== rows.length) throw new Error(`${name}: ${rowCount} rows of ${rows.length}.`);
  }
}

/** What takes these changes back. */
export function undone(changes: readonly RowChanges[], before: Snapshot): RowChanges[] {
  return changes
    .map(({ table, deleted, updated, inserted }) => {
      const keyOf = (row: Row) => JSON.stringify(TABLES[table]?.map((column) => row[column]));
      return {
        table,
        deleted: inserted,
        updated: updated.map((row) => before.get(table)?.get(keyOf(row)) ?? row),
        inserted: deleted,
      };
    })
    .toReversed();
}
