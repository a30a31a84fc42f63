import { Injectable } from '@nestjs/common';
import { theNode, Transactions, type Tx } from '../../../database/src/index.js';
import { isRefused } from '../../../runtime/src/index.js';
import { appendToNode } from '../account/account-journal.js';
import { startSession, type StartedSession } from '../session/start-session.js';
import { NotSignedIn, type NotSignedInReason } from './not-signed-in.js';
import type { Identity } from './openid-provider.js';

/**
 * A person whom the provider vouches for comes in: with the account that is theirs, or, the first time, with the one that was made for their
 * address. Nobody gets an account this way.
 */
@Injectable()
export class SignInWithOpenId {
  constructor(private readonly transactions: Transactions) {}

  /** Throws NotSignedIn. */
  async run(identity: Identity, device: string | null): Promise<StartedSession> {
    const result = await this.transactions.run(theNode, async (tx): Promise<StartedSession | NotSignedInReason> => {
      const account = (await accountOf(tx, identity)) ?? (await linkedNow(tx, identity));
      if (typeof account === 'string') return account;
      return account.disabled_at === null ? startSession(tx, account.id, device) : 'CLOSED';
    });
    if (isRefused(result)) throw result;
    if (typeof result === 'string') throw new NotSignedIn(result);
    return result;
  }
}

interface OpenAccount {
  id: string;
  disabled_at: Date | null;
  openid_issuer: string | null;
}

async function accountOf(tx: Tx, { issuer, subject }: Identity): Promise<OpenAccount | undefined> {
  const [account] = await tx.rows<OpenAccount>(
    `SELECT id, disabled_at, openid_issuer FROM account
     WHERE openid_issuer = $1 AND openid_subject = $2 AND erased_at IS NULL FOR SHARE`,
    [issuer, subject],
  );
  return account;
}

/** An account of the same address that another provider was linked to follows the one that the node has now. */
async function linkedNow(tx: Tx, { issuer, subject, verifiedEmail }: Identity): Promise<OpenAccount | NotSignedInReason> {
  if (verifiedEmail === null) return 'NOT_VERIFIED';
  const [account] = await tx.rows<OpenAccount>(
    `SELECT id, disabled_at, openid_issuer FROM account WHERE lower(email) = lower($1) AND erased_at IS NULL FOR UPDATE`,
    [verifiedEmail.trim()],
  );
  if (account === undefined) return 'NOT_INVITED';
  if (account.disabled_at !== null) return 'CLOSED';
  if (account.openid_issuer === issuer) return 'OTHER_IDENTITY';
  await tx.rows('UPDATE account SET openid_issuer = $2, openid_subject = $3 WHERE id = $1', [account.id, issuer, subject]);
  await appendToNode(tx, 'ACCOUNT', account.id, 'UPDATED', { openId: 'LINKED' });
  return account;
}
