import { theCommandLine, type Tx } from '../../libs/database/src/index.js';
import type { TestDatabase } from './database.js';
import { fullRegister } from '../../libs/model/test/full-register.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';
import { isRefused, newId } from '../../libs/runtime/src/index.js';
import { createRecord, recordTx, type KeptType, type RecordMap } from '../../libs/records/src/index.js';

/** What was refused, as `CODE path`; or the result. */
export async function outcome<Result>(database: TestDatabase, work: (tx: Tx) => Promise<Result>): Promise<Result | string[]> {
  const result = await database.transactions.run(theCommandLine, work);
  return isRefused(result) ? result.errors.map(({ code, path }) => `${code} ${path.join('.')}`) : result;
}

/** The result of what has to succeed. */
export async function done<Result>(database: TestDatabase, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const result = await database.transactions.run(theCommandLine, work);
  if (isRefused(result)) throw result;
  return result;
}

/** A register in which every key has a value, for a member of its own; its providers are made once. */
export async function newRegister(database: TestDatabase): Promise<RegisterBundle> {
  const register = fullRegister();
  register.member.id = newId();
  const { id: memberId } = register.member;
  await done(database, async (tx) => {
    for (const provider of register.providers) {
      const there = await tx.rows('SELECT 1 FROM provider WHERE id = $1', [provider.id]);
      if (there.length === 0) await createRecord(recordTx(tx), 'PROVIDER', '', provider, []);
    }
    await createRecord(recordTx(tx), 'MEMBER', memberId, register.member, []);
    for (const one of register.agreements) await createRecord(recordTx(tx), 'AGREEMENT', memberId, one, []);
    for (const one of register.activities) await createRecord(recordTx(tx), 'ACTIVITY', memberId, one, []);
    for (const one of register.engagements) await createRecord(recordTx(tx), 'ENGAGEMENT', memberId, one, []);
    for (const one of register.locations) await createRecord(recordTx(tx), 'LOCATION', memberId, one, []);
    for (const one of register.decisions ?? []) await createRecord(recordTx(tx), 'DECISION', memberId, { ...one, id: 'd1' }, []);
  });
  return register;
}

/** The first record of a type in a register. */
export function firstOf<Type extends KeptType>(type: Type, register: RegisterBundle): RecordMap[Type] {
  const records: { [Each in KeptType]: RecordMap[Each] | undefined } = {
    MEMBER: register.member,
    ACTIVITY: register.activities[0],
    PROVIDER: register.providers[0],
    ENGAGEMENT: register.engagements[0],
    LOCATION: register.locations[0],
    AGREEMENT: register.agreements[0],
    DECISION: register.decisions?.[0] && { ...register.decisions[0], id: 'd1' },
  };
  return structuredClone(records[type]) as RecordMap[Type];
}
