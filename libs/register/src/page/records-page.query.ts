import type { ReadTx } from '../../../database/src/index.js';
import { type Kept, type KeptRow, type KeptType, RECORD_TABLES, toKept } from '../../../records/src/index.js';

/** Which records, in which order. Conditions and order speak of the table `t`; `$1`… are the parameters. */
export interface Listing {
  conditions: string[];
  parameters: unknown[];
  /** Never two records at the same place: the last one is the id, and the member when there are several. */
  orderBy: string[];
}

export interface RecordsPage<Type extends KeptType> {
  records: Kept<Type>[];
  /** Where each record stands in the order. */
  cursors: (string | number | null)[][];
  hasNextPage: boolean;
}

/** One page, by the place of the last record seen: as quick at the end as at the start. */
export async function recordsPage<Type extends KeptType>(
  tx: ReadTx,
  type: Type,
  { conditions, parameters, orderBy }: Listing,
  { first, after }: { first: number; after: (string | number | null)[] | null },
): Promise<RecordsPage<Type>> {
  const { table, columns } = RECORD_TABLES[type];
  const beyond =
    after === null
      ? []
      : [`(${orderBy.join(', ')}) > (${after.map((_, index) => `$${parameters.length + index + 1}`).join(', ')})`];
  const rows = await tx.rows<KeptRow<Type> & { _place: (string | number | null)[] }>(
    `SELECT ${columns}, jsonb_build_array(${orderBy.join(', ')}) AS "_place" FROM ${table} t
     ${whereOf([...conditions, ...beyond])} ORDER BY ${orderBy.join(', ')} LIMIT ${first + 1}`,
    [...parameters, ...(after ?? [])],
  );
  const page = rows.slice(0, first);
  return {
    records: page.map(({ _place, ...row }) => toKept(row as unknown as KeptRow<Type>)),
    cursors: page.map(({ _place }) => _place),
    hasNextPage: rows.length > first,
  };
}

/** How many there are in all. */
export async function countRecords(tx: ReadTx, type: KeptType, { conditions, parameters }: Listing): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(
    `SELECT count(*) AS count FROM ${RECORD_TABLES[type].table} t ${whereOf(conditions)}`,
    parameters,
  );
  return row?.count ?? 0;
}

function whereOf(conditions: string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
