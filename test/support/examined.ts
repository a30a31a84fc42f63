import type { Transactions } from '../../libs/database/src/index.js';
import { ExaminedTransactions, Examiner } from '../../libs/findings/src/index.js';
import { makeLog } from '../../libs/runtime/src/index.js';

/** The door for changes of records, where no service runs. */
export function examined(transactions: Transactions): ExaminedTransactions {
  return new ExaminedTransactions(transactions, new Examiner(transactions, makeLog('silent')));
}
