import { randomInt } from 'node:crypto';
import { ChoosePassword, CreatePasswordLink, GrantRole, InviteAccount } from '../../../../libs/access/src/index.js';
import { theNode, type Transactions } from '../../../../libs/database/src/index.js';
import { accepted } from '../../../../libs/runtime/src/index.js';
import type { Person } from './people.js';

/** An account of the demonstration, as the terminal shows it. */
export interface DemonstrationAccount extends Person {
  accountId: string;
  /** Made at each start. */
  password: string;
}

/** Makes the account, or finds it; gives its roles, and a new password. */
export async function letIn(transactions: Transactions, person: Person): Promise<DemonstrationAccount> {
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
