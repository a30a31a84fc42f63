import { setTimeout as wait } from 'node:timers/promises';
import type { Transactions } from '../../../database/src/index.js';
import { examineNextDue } from './examine-due.js';

/** Examines until no member is pending, where no service does it. A register that cannot be examined is thrown as an error. */
export async function examineEverythingDue(transactions: Transactions): Promise<void> {
  const fail = (memberId: string, cause: unknown) => {
    throw new Error(`The register of ${memberId} could not be examined.`, { cause });
  };
  for (;;) {
    const step = await examineNextDue(transactions, fail);
    if (step === 'NOTHING') return;
    if (step === 'WAITING') await wait(20);
  }
}
