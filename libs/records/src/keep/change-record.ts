import type { Tx } from '../../../database/src/index.js';
import { append, type JournalAction } from '../../../journal/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import { findRecord } from '../read/find-records.query.js';
import type { Kept, KeptType, RecordMap } from '../record-map.js';
import { checkChain } from './chain-of-uses.js';
import { holdRegister } from './hold.js';
import { differingFields } from './changes.js';
import type { RecordTx } from './record-tx.js';
import { checkReferences, notFound } from './references.js';
import { updateRow } from './store.js';
import { validated } from './validated.js';

export interface ChangedRecord<Type extends KeptType> {
  type: Type;
  memberId: string;
  id: string;
  /** The version that the user has seen; null: whatever is there. */
  version: number | null;
  action?: Extract<JournalAction, 'UPDATED' | 'ENDED'>;
  /** Where the input is, and which of its fields names the record. */
  path: readonly string[];
  idField: string;
}

/**
 * Changes a record, if it is still the one that the user has seen, and says so in the journal. A change that changes nothing is not
 * one: the version stays.
 */
export async function changeRecord<Type extends KeptType>(
  tx: RecordTx,
  { action = 'UPDATED', ...what }: ChangedRecord<Type>,
  change: (record: RecordMap[Type]) => RecordMap[Type] | Promise<RecordMap[Type]>,
): Promise<Kept<Type>> {
  const { type, memberId, id, path } = what;
  await holdRegister(tx, type, memberId);
  const before = await lockRecord(tx, what);
  const after = validated(type, await change(structuredClone(before.record)), path);
  const changedFields = differingFields(before.record, after);
  if (changedFields.length === 0) return before;

  await checkReferences(tx, type, memberId, after, path);
  if (type === 'ENGAGEMENT') await checkChain(tx, memberId, after as RecordMap['ENGAGEMENT'], path);
  const next = before.version + 1;
  await updateRow(tx, type, memberId, after, next);
  await append(tx, memberId, [{ recordType: type, recordId: id, action, version: next, changedFields, content: { ...after } }]);
  tx.changes.push({ type, memberId, id, before: before.record, after });
  return { memberId, version: next, record: after };
}

/** The record, held until the end of the transaction. */
export async function lockRecord<Type extends KeptType>(
  tx: Tx,
  { type, memberId, id, version, path, idField }: Omit<ChangedRecord<Type>, 'action'>,
): Promise<Kept<Type>> {
  const found = await findRecord(tx, type, memberId, id, 'FOR UPDATE');
  if (found === null) refuse('NOT_FOUND', [...path, idField], notFound(type));
  if (version !== null && found.version !== version) {
    refuse('CONFLICT', [...path, 'version'], {
      fr: `Quelqu’un a modifié cette fiche entre-temps : elle en est à la version ${found.version}.`,
      en: `Somebody changed this record meanwhile: it is now at version ${found.version}.`,
    });
  }
  return found;
}
