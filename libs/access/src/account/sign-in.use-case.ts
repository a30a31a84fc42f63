import { Injectable } from '@nestjs/common';
import { theNode, Transactions, type Tx } from '../../../database/src/index.js';
import { isRefused, Refused } from '../../../runtime/src/index.js';
import { isPassword } from '../password/password-hash.js';
import { startSession, type StartedSession } from '../session/start-session.js';
import { failureKeys, forgetFailures, recordFailure, refuseWhileLocked } from './sign-in-failures.js';

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
    const keys = failureKeys(email, clientAddress);
    const account = await this.transactions.run(theNode, async (tx) => {
      await refuseWhileLocked(tx, keys);
      return (await accountOf(tx, email)) ?? null;
    });
    if (isRefused(account)) return account;

    const isRight = await isPassword(password.slice(0, 200), account?.password_hash ?? null);
    const started = await this.transactions.run(theNode, async (tx) => {
      if (isRight && account !== null) {
        await forgetFailures(tx, keys);
        return startSession(tx, account.id, device);
      }
      await recordFailure(tx, keys);
      return null;
    });
    return started ?? wrong();
  }
}

interface AccountRow {
  id: string;
  password_hash: string | null;
}

async function accountOf(tx: Tx, email: string): Promise<AccountRow | undefined> {
  const [account] = await tx.rows<AccountRow>(
    `SELECT id, password_hash FROM account WHERE lower(email) = lower($1) AND disabled_at IS NULL AND erased_at IS NULL`,
    [email],
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
