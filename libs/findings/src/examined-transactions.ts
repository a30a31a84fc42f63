import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '../../database/src/index.js';
import { recordTx, type RecordTx } from '../../records/src/index.js';
import { isRefused, type Refused } from '../../runtime/src/index.js';
import { Examiner } from './examiner.js';
import { type Examined, examineChanges } from './examination/examine-changes.js';

/** What a change of registers came to. */
export interface Written<Result> {
  result: Result;
  /** What it changed in the findings of the registers that it changed; null: too many, they are examined after it. */
  examined: Examined;
}

/** The door for whoever changes records: the change, its journal and what the rules say of it are one transaction. */
@Injectable()
export class ExaminedTransactions {
  constructor(
    private readonly transactions: Transactions,
    private readonly examiner: Examiner,
  ) {}

  async run<Result>(actor: Actor, work: (tx: RecordTx) => Promise<Result>): Promise<Written<Result> | Refused> {
    const written = await runExamined(this.transactions, actor, work);
    if (!isRefused(written)) this.examiner.wake();
    return written;
  }
}

/** The same where no examiner works: somebody has to examine later what the change touches elsewhere. */
export function runExamined<Result>(
  transactions: Transactions,
  actor: Actor,
  work: (tx: RecordTx) => Promise<Result>,
): Promise<Written<Result> | Refused> {
  return transactions.run(actor, async (tx) => {
    const changing = recordTx(tx);
    const result = await work(changing);
    return { result, examined: await examineChanges(changing) };
  });
}
