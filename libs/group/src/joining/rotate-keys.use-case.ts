import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import type { Instant } from '../../../model/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { fingerprintOf } from '../keys/fingerprint.js';
import { type KeyUse, replaceKey } from '../keys/kept-keys.js';
import { journal } from '../roster/group-journal.js';
import { lockAsKeeper, lockOwnNode } from '../roster/own-node.js';

export interface NextKey {
  fingerprint: string;
  /** From when it is used; the one before is valid for seven days more. */
  from: Instant;
}

/**
 * The next key of this node or, on the keeper’s node, of the group: listed for a day before it is used. Others know of it with the next
 * declaration, and the next roster.
 */
@Injectable()
export class RotateKeys {
  constructor(private readonly transactions: Transactions) {}

  run(actor: Actor, use: KeyUse): Promise<NextKey | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const own = await (use === 'GROUP' ? lockAsKeeper(tx) : lockOwnNode(tx));
      const { kid, from } = await replaceKey(tx, use);
      // Whoever was invited knows the group by its key of today.
      if (use === 'GROUP') await tx.rows('DELETE FROM group_invitation');
      await journal(tx, 'GROUP', own.groupId, 'UPDATED', { key: kid, of: use, from });
      return { fingerprint: fingerprintOf(kid), from };
    });
  }
}
