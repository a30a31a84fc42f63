import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import type { Instant } from '../../../model/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { keptKeys } from '../keys/kept-keys.js';
import { inUse } from '../keys/validity.rule.js';
import { journal } from '../roster/group-journal.js';
import { lockAsKeeper } from '../roster/own-node.js';
import { newNonce, nonceHash, writeCode } from './invitation-code.js';

/** The keeper lets one node ask to join, within a few days. What it is given is shown once. */
@Injectable()
export class InviteNode {
  constructor(private readonly transactions: Transactions) {}

  /** `days`: from 1 to 7. */
  run(actor: Actor, days = MOST_DAYS): Promise<{ code: string; expiresAt: Instant } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) refuse('INVALID', ['input', 'days'], fewDays);
      const { groupId, url: keeperUrl } = await lockAsKeeper(tx);
      const now = Date.parse(tx.at);
      const keys = await keptKeys(tx, 'GROUP');
      const key = inUse(keys, now);
      if (key === null || keys.some(({ from }) => from > tx.at)) refuse('REFUSED', ['input'], keyChanges);
      const expires = new Date(now + days * 86_400_000);
      const nonce = newNonce();
      await tx.rows('DELETE FROM group_invitation WHERE expires_at < $1', [tx.at]);
      await tx.rows('INSERT INTO group_invitation (nonce_hash, created_at, expires_at) VALUES ($1, $2, $3)', [
        nonceHash(nonce),
        tx.at,
        expires,
      ]);
      await journal(tx, 'GROUP', groupId, 'UPDATED', { invitation: nonceHash(nonce).toString('hex').slice(0, 16) });
      const code = writeCode({ groupId, keeperUrl, pinned: key.kid, nonce, expiresAt: expires.getTime() });
      return { code, expiresAt: expires.toISOString() };
    });
  }
}

const MOST_DAYS = 7;

const fewDays = { fr: 'De 1 à 7 jours sont attendus.', en: 'Expected 1 to 7 days.' };
const keyChanges = {
  fr: 'La clé du groupe change dans les 24 heures : invitez une fois la nouvelle en usage.',
  en: 'The key of the group changes within 24 hours: invite once the new one is in use.',
};
