import type { ReadTx } from '../../../database/src/index.js';
import type { FindingDecision, RegisterBundle } from '../../../model/src/index.js';
import type { RecordMap } from '../record-map.js';
import { selectRecords } from './find-records.query.js';
import { partOfRegister } from './part-of-register.query.js';

/** The whole register of a member, as a bundle: with the providers that it names. Null: no such member for this actor. */
export async function registerOfMember(tx: ReadTx, memberId: string): Promise<RegisterBundle | null> {
  const register = await partOfRegister(tx, memberId, null);
  if (register === null) return null;
  const decisions = await selectRecords(tx, 'DECISION', 'WHERE t.member_id = $1 ORDER BY t.id', [memberId]);
  return { ...register, decisions: decisions.map(({ record }) => withoutId(record)) };
}

function withoutId({ id: _id, ...decision }: RecordMap['DECISION']): FindingDecision {
  return decision;
}
