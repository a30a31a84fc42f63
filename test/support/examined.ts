import type { Transactions } from '../../libs/database/src/index.js';
import { ExaminedTransactions, examineNextDue, Examiner } from '../../libs/findings/src/index.js';
import { makeLog } from '../../libs/runtime/src/index.js';

/** The door for changes of records, where no service runs. */
export function examined(transactions: Transactions): ExaminedTransactions {
  return new ExaminedTransactions(transactions, new Examiner(transactions, makeLog('silent')));
}

/** What the background work of a service comes to in the end. */
export async function examineAllDue(transactions: Transactions): Promise<void> {
  const fail = (_memberId: string, error: unknown) => {
    throw error;
  };
  while ((await examineNextDue(transactions, fail)) !== 'NOTHING');
}
