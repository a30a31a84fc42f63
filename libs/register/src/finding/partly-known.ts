import { type KeptType, RECORD_TABLES, type RecordMap } from '../../../records/src/index.js';
import { recordGlobalId, type RecordKey } from '../ids/record-ids.js';
import type { Shown } from '../ids/shown.js';

/** Reads the whole record; null: it is no longer there. */
type Read = () => Promise<object | null>;

/**
 * Makes records of which a list knows some fields. The others are read when they are asked for; a loader reads those of many records
 * at once.
 */
export function partlyKnown<Type extends KeptType, Field extends keyof RecordMap[Type] & string>(
  type: Type,
  fields: readonly Field[],
): (key: RecordKey, known: Pick<RecordMap[Type], Field>, read: Read) => Shown<Type> {
  const others = ['version', ...RECORD_TABLES[type].fields].filter((field) => field !== 'id' && !fields.includes(field as Field));
  const rest = Object.create(Object.prototype, Object.fromEntries(others.map((field) => [field, readLater(field)]))) as object;
  return (key, known, read) =>
    Object.assign(Object.create(rest) as Shown<Type>, { ...known, id: recordGlobalId(type, key), key, read });
}

function readLater(field: string): PropertyDescriptor {
  return {
    async get(this: { read: Read }): Promise<unknown> {
      const whole = (await this.read()) as Record<string, unknown> | null;
      return whole?.[field];
    },
  };
}
