import { createHmac, hkdfSync } from 'node:crypto';
import type { ReadTx } from '../../../database/src/index.js';
import { keptKeys } from '../keys/kept-keys.js';

/**
 * How this node names its accounts to others: the same name for an account at each question, that nobody else can lead back to it. The
 * secret comes from the first key of the node, which it keeps for good.
 */
export async function pseudonymsOf(tx: ReadTx): Promise<(accountId: string) => string> {
  const [first] = await keptKeys(tx, 'NODE');
  if (first?.privateJwk.d === undefined) throw new Error('This node has no key yet.');
  const secret = Buffer.from(
    hkdfSync('sha256', Buffer.from(first.privateJwk.d, 'base64url'), '', 'vigie pseudonyms of accounts', 32),
  );
  return (accountId) => createHmac('sha256', secret).update(accountId).digest('base64url');
}
