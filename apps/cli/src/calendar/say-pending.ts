import type { ReadTx } from '../../../../libs/database/src/index.js';
import { pendingMembers } from '../../../../libs/findings/src/index.js';
import type { CalendarWords } from './calendar-words.js';

/** Says on standard error that some registers are still to be examined: what a calendar changed is not known in full. */
export async function sayPending(tx: ReadTx, words: CalendarWords): Promise<void> {
  const members = await pendingMembers(tx, {});
  if (members > 0) process.stderr.write(`vigie: ${words.pending(members)}\n`);
}
