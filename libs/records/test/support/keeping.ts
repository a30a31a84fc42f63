import type { TestDatabase } from '../../../../test/support/database.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import { changeRecord, createRecord, findRecord, type KeptType, type RecordMap, removeRecord, recordTx } from '../../src/index.js';
import { done, firstOf, outcome } from '../../../../test/support/registers.js';

/** What tests do to the first record of each type of a register: what came of it, or `CODE path` for each refusal. */
export function keeping(database: TestDatabase, register: RegisterBundle) {
  const memberId = register.member.id;
  const first = <Type extends KeptType>(type: Type, version: number | null) =>
    ({ type, memberId, id: firstOf(type, register).id, version, path: ['input'], idField: 'id' }) as const;
  return {
    change: <Type extends KeptType>(type: Type, version: number, change: (record: RecordMap[Type]) => RecordMap[Type]) =>
      outcome(database, (tx) => changeRecord(recordTx(tx), first(type, version), change)),
    create: <Type extends KeptType>(type: Type, record: RecordMap[Type]) =>
      outcome(database, (tx) => createRecord(recordTx(tx), type, memberId, record, ['input'])),
    remove: (type: KeptType) => outcome(database, (tx) => removeRecord(recordTx(tx), first(type, null))),
    find: <Type extends KeptType>(type: Type) => done(database, (tx) => findRecord(tx, type, memberId, firstOf(type, register).id)),
    entries: async () => {
      const count = 'SELECT count(*) AS count FROM journal WHERE member_id = $1';
      const [row] = await database.source.query<{ count: number }[]>(count, [memberId]);
      return row?.count ?? 0;
    },
  };
}
