import { randomInt } from 'node:crypto';
import { ChoosePassword, CreatePasswordLink, GrantRole, InviteAccount } from '../../../../libs/access/src/index.js';
import { theBackground, theNode, type Transactions } from '../../../../libs/database/src/index.js';
import { importBundles } from '../../../../libs/exchange/src/index.js';
import { examineEverythingDue } from '../../../../libs/findings/src/index.js';
import { accepted } from '../../../../libs/runtime/src/index.js';
import type { RegisterBundle } from '../../../../libs/model/src/index.js';
import { PEOPLE, type Person } from './people.js';
import { demonstrationRegisters } from './registers.js';

/** What a node is given: registers, and people who come in there. */
export interface Demonstration {
  registers: RegisterBundle[];
  people: Person[];
}

/** Everything on one node. */
export const wholeDemonstration = (): Demonstration => ({ registers: demonstrationRegisters(), people: PEOPLE });

/** An account of the demonstration, as the terminal shows it. */
export interface DemonstrationAccount extends Person {
  accountId: string;
  /** Made at each start. */
  password: string;
}

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

/** Makes the account, or finds it; gives its roles, and a new password. */
async function letIn(transactions: Transactions, person: Person): Promise<DemonstrationAccount> {
  const accountId = (await accountOf(transactions, person)) ?? (await invite(transactions, person));
  const roles = new GrantRole(transactions);
  const whom = { actorId: accountId, email: null };
  for (const role of person.ofNode) accepted(await roles.giveOfNode(theNode, whom, role));
  for (const [memberId, role] of Object.entries(person.ofMembers)) accepted(await roles.give(theNode, whom, memberId, role));
  const { secret } = accepted(await new CreatePasswordLink(transactions).run(theNode, accountId));
  const password = newPassword();
  accepted(await new ChoosePassword(transactions).run({ secret, password, name: null }, null));
  return { ...person, accountId, password };
}

async function accountOf(transactions: Transactions, { email }: Person): Promise<string | null> {
  const [account] = await transactions.read(theNode, (tx) =>
    tx.rows<{ id: string }>('SELECT id FROM account WHERE lower(email) = lower($1) AND erased_at IS NULL', [email]),
  );
  return account?.id ?? null;
}

async function invite(transactions: Transactions, { email, name }: Person): Promise<string> {
  return accepted(await new InviteAccount(transactions).run(theNode, { email, name, locale: 'fr' })).accountId;
}

/** Four groups of four letters that are not taken for each other. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

const letters = 'abcdefghjkmnpqrstuvwxyz';
