import { Injectable } from '@nestjs/common';
import { theNode, Transactions, type Tx } from '../../../database/src/index.js';
import { isRefused, Refused } from '../../../runtime/src/index.js';
import { isPassword } from '../password/password-hash.js';
import { startSession, type StartedSession } from '../session/start-session.js';
import { countTry, failureKeys, forgetFailures } from './sign-in-failures.js';

export interface SignInWith {
  email: string;
  password: string;
  clientAddress: string;
  device: string | null;
}

/** A person signs in with a password. The same answer, as late, for a wrong password and for an account that is not there. */
@Injectable()
export class SignIn {
  constructor(private readonly transactions: Transactions) {}

  async run({ email, password, clientAddress, device }: SignInWith): Promise<StartedSession | Refused> {
    const begun = await this.transactions.run(theNode, async (tx) => {
      const found = await openAccount(tx, email, '');
      // Counted for the address of the account, however it was typed.
      const keysOfIt = failureKeys(found?.email ?? email, clientAddress);
      await countTry(tx, keysOfIt);
      return { account: found ?? null, keys: keysOfIt };
    });
    if (isRefused(begun)) return begun;
    const { account, keys } = begun;

    if (!(await isPassword(password, account?.password_hash ?? null))) return wrong();
    const started = await this.transactions.run(theNode, async (tx) => {
      // What was looked at still holds: nobody closed the account, or changed its password, meanwhile.
      const now = await openAccount(tx, email, 'FOR SHARE');
      if (now === undefined || now.password_hash !== account?.password_hash) return null;
      await forgetFailures(tx, keys);
      return startSession(tx, now.id, device);
    });
    return started ?? wrong();
  }
}

interface OpenAccount {
  id: string;
  email: string;
  password_hash: string | null;
}

async function openAccount(tx: Tx, email: string, lock: '' | 'FOR SHARE'): Promise<OpenAccount | undefined> {
  const [account] = await tx.rows<OpenAccount>(
    `SELECT id, email, password_hash FROM account WHERE lower(email) = lower($1) AND disabled_at IS NULL AND erased_at IS NULL ${lock}`,
    [email.trim()],
  );
  return account;
}

const wrong = () =>
  new Refused([
    {
      code: 'REFUSED',
      path: ['input', 'password'],
      message: {
        fr: 'Cette adresse et ce mot de passe ne vont pas ensemble.',
        en: 'This address and this password do not go together.',
      },
    },
  ]);
