import { theBackground, theNode, type Transactions } from '../../../../libs/database/src/index.js';
import { importBundles } from '../../../../libs/exchange/src/index.js';
import { examineEverythingDue } from '../../../../libs/findings/src/index.js';
import { accepted } from '../../../../libs/runtime/src/index.js';
import type { RegisterBundle } from '../../../../libs/model/src/index.js';
import { letIn, type DemonstrationAccount } from './let-in.js';
import { PEOPLE, type Person } from './people.js';
import { demonstrationRegisters } from './registers.js';

/** What a node is given: registers, and people who come in there. */
export interface Demonstration {
  registers: RegisterBundle[];
  people: Person[];
}

/** Everything on one node. */
export const wholeDemonstration = (): Demonstration => ({ registers: demonstrationRegisters(), people: PEOPLE });

/**
 * Gives the demonstration to a node that holds nothing yet; what was begun is completed. Its people get new passwords at each start.
 * Null: the node holds something else.
 */
export async function loadDemonstration(
  transactions: Transactions,
  { registers, people }: Demonstration,
): Promise<DemonstrationAccount[] | null> {
  const holds = await whatItHolds(transactions, registers);
  if (holds === 'SOMETHING_ELSE') return null;
  if (holds === 'NOTHING') {
    accepted(await importBundles(transactions, theBackground, registers, { providers: {}, replace: false }));
  }
  await examineEverythingDue(transactions);
  const accounts: DemonstrationAccount[] = [];
  for (const person of people) accounts.push(await letIn(transactions, person));
  return accounts;
}

function whatItHolds(
  transactions: Transactions,
  [first]: readonly RegisterBundle[],
): Promise<'NOTHING' | 'DEMONSTRATION' | 'SOMETHING_ELSE'> {
  return transactions.read(theNode, async (tx) => {
    const [is] = await tx.rows<{ empty: boolean; demonstration: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM member) AND NOT EXISTS (SELECT FROM account) AS empty,
         EXISTS (SELECT FROM member WHERE member_id = $1 AND name = $2) AS demonstration`,
      [first?.member.id, first?.member.name],
    );
    if (is?.empty) return 'NOTHING';
    return is?.demonstration ? 'DEMONSTRATION' : 'SOMETHING_ELSE';
  });
}
