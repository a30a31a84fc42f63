import { violatedKey, violatedReference } from '../../../database/src/index.js';
import { append } from '../../../journal/src/index.js';
import { refuse } from '../../../runtime/src/index.js';
import type { Kept, KeptType, RecordMap } from '../record-map.js';
import { checkChain } from './chain-of-uses.js';
import { holdRegister } from './hold.js';
import { creationOf } from './changes.js';
import type { RecordTx } from './record-tx.js';
import { checkReferences, notFound } from './references.js';
import { insertRow } from './store.js';
import { validated } from './validated.js';

/** Adds a record to a register (or a provider to the catalogue, under the empty member), and says so in the journal. */
export async function createRecord<Type extends KeptType>(
  tx: RecordTx,
  type: Type,
  memberId: string,
  record: RecordMap[Type],
  path: readonly string[],
): Promise<Kept<Type>> {
  const whole = validated(type, record, path);
  await holdRegister(tx, type, memberId);
  await checkReferences(tx, type, memberId, whole, path);
  if (type === 'ENGAGEMENT') await checkChain(tx, memberId, whole as RecordMap['ENGAGEMENT'], path);
  try {
    await insertRow(tx, type, memberId, whole);
  } catch (error) {
    if (violatedReference(error)?.endsWith('_member_id_fkey')) refuse('NOT_FOUND', [...path, 'memberId'], notFound('MEMBER'));
    if (violatedKey(error) === null) throw error;
    refuse('CONFLICT', [...path, 'id'], { fr: 'Cet identifiant est déjà pris.', en: 'This id is already taken.' });
  }
  await append(tx, memberId, [creationOf(type, whole)]);
  tx.changes.push({ type, memberId, id: whole.id, before: null, after: whole });
  return { memberId, version: 1, record: whole };
}
