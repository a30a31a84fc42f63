import { violatedReference } from '../../../database/src/index.js';
import { append } from '../../../journal/src/index.js';
import { refuse, type Localised } from '../../../runtime/src/index.js';
import type { Kept, KeptType } from '../record-map.js';
import { type ChangedRecord, lockRecord } from './change-record.js';
import { holdRegister } from './hold.js';
import type { RecordTx } from './record-tx.js';
import { deleteRow } from './store.js';

/** Takes out a record that was entered by mistake, unless others name it. The journal remembers it. */
export async function removeRecord<Type extends KeptType>(
  tx: RecordTx,
  what: Omit<ChangedRecord<Type>, 'action'>,
): Promise<Kept<Type>> {
  const { type, memberId, id, path, idField } = what;
  await holdRegister(tx, type, memberId);
  const found = await lockRecord(tx, what);
  await refuseIfArranged(tx, what);
  try {
    await deleteRow(tx, type, memberId, id);
  } catch (error) {
    const constraint = violatedReference(error);
    if (constraint === null) throw error;
    refuse('REFUSED', [...path, idField], namedBy(constraint));
  }
  await append(tx, memberId, [
    { recordType: type, recordId: id, action: 'DELETED', version: found.version, changedFields: [], content: null },
  ]);
  tx.changes.push({ type, memberId, id, before: found.record, after: null });
  return found;
}

/** Arrangements are named in a list, which the database does not follow. */
async function refuseIfArranged(
  tx: RecordTx,
  { type, memberId, id, path, idField }: Omit<ChangedRecord<KeptType>, 'action'>,
): Promise<void> {
  if (type !== 'AGREEMENT') return;
  const users = await tx.rows('SELECT id FROM activity WHERE member_id = $1 AND $2 = ANY(arrangement_ids) LIMIT 1', [memberId, id]);
  if (users.length > 0) refuse('REFUSED', [...path, idField], namedBy('activity_arrangement'));
}

/** The constraint is named after the table that refers. */
function namedBy(constraint: string): Localised {
  const users = Object.entries(usersInWords).find(([table]) => constraint.startsWith(table))?.[1] ?? usersInWords.engagement;
  return {
    fr: `Cette fiche est citée par ${users.fr} : retirez-la de là d’abord, ou mettez-y fin.`,
    en: `This record is named by ${users.en}: take it out of there first, or end it.`,
  };
}

const usersInWords = {
  engagement: { fr: 'un recours à un prestataire', en: 'an engagement' },
  location: { fr: 'une localisation', en: 'a location' },
  activity: { fr: 'un traitement', en: 'an activity' },
  agreement: { fr: 'un acte', en: 'an agreement' },
  document: { fr: 'un document', en: 'a document' },
  finding_decision: { fr: 'une décision', en: 'a decision' },
};
