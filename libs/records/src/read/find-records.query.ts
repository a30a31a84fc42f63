import type { ReadTx } from '../../../database/src/index.js';
import type { Kept, KeptType, RecordMap } from '../record-map.js';
import { RECORD_TABLES } from '../record-tables.js';

/** One record; null: none that the actor may read. A provider's member is the empty text; one that was merged is no longer there. */
export async function findRecord<Type extends KeptType>(
  tx: ReadTx,
  type: Type,
  memberId: string,
  id: string,
  lock: '' | 'FOR UPDATE' | 'FOR SHARE' = '',
): Promise<Kept<Type> | null> {
  const { isOfMember, key } = RECORD_TABLES[type];
  const where = isOfMember ? `t.member_id = $1 AND t.${key} = $2` : `$1 = '' AND t.${key} = $2 AND t.merged_into IS NULL`;
  const [found] = await selectRecords(tx, type, `WHERE ${where} ${lock && `${lock} OF t`}`, [memberId, id]);
  return found ?? null;
}

/** Records in the order that `rest` says (a WHERE, an ORDER BY, a LIMIT: of the table `t`). */
export async function selectRecords<Type extends KeptType>(
  tx: ReadTx,
  type: Type,
  rest: string,
  parameters: unknown[],
): Promise<Kept<Type>[]> {
  const { table, columns } = RECORD_TABLES[type];
  const rows = await tx.rows<KeptRow<Type>>(`SELECT ${columns} FROM ${table} t ${rest}`, parameters);
  return rows.map(toKept);
}

export type KeptRow<Type extends KeptType = KeptType> = RecordMap[Type] & { _member: string; _version: number };

export function toKept<Type extends KeptType>({ _member: memberId, _version: version, ...record }: KeptRow<Type>): Kept<Type> {
  return { memberId, version, record: record as unknown as RecordMap[Type] };
}
