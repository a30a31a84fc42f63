import type { Tx } from '../../../database/src/index.js';
import type { KeptType, RecordMap } from '../record-map.js';

/** A transaction in which records change. It knows them, so that what the rules say of them is looked at before it ends. */
export interface RecordTx extends Tx {
  /** In the order in which they were made. */
  readonly changes: RecordChange[];
}

/** What a record said before, and says now; null: it was not, or is no longer, there. */
export interface RecordChange<Type extends KeptType = KeptType> {
  type: Type;
  /** Whose register; the empty text for a provider. */
  memberId: string;
  id: string;
  before: RecordMap[Type] | null;
  after: RecordMap[Type] | null;
}

export function recordTx(tx: Tx): RecordTx {
  return { ...tx, changes: [] };
}
