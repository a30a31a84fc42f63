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
  class PartlyKnown {
    constructor(
      readonly id: string,
      readonly key: RecordKey,
      readonly read: Read,
    ) {}
  }
  Object.defineProperties(PartlyKnown.prototype, Object.fromEntries(others.map((field) => [field, readLater(field)])));
  return (key, known, read) =>
    Object.assign(new PartlyKnown(recordGlobalId(type, key), key, read), known) as unknown as Shown<Type>;
}

function readLater(field: string): PropertyDescriptor {
  return {
    async get(this: { read: Read }): Promise<unknown> {
      const whole = (await this.read()) as Record<string, unknown> | null;
      return whole?.[field];
    },
  };
}
