import type { Kept, KeptType, RecordMap } from '../../../records/src/index.js';
import { recordGlobalId, type RecordKey } from './record-ids.js';

/** A record as resolvers pass it on: the fields of the model, the id of the API, and `key`, which fields that lead elsewhere follow. */
export type Shown<Type extends KeptType> = RecordMap[Type] & { version: number; key: RecordKey };

export function shown<Type extends KeptType>(type: Type, { memberId, version, record }: Kept<Type>): Shown<Type> {
  const key = { memberId, id: record.id };
  return { ...record, id: recordGlobalId(type, key), version, key } as unknown as Shown<Type>;
}
