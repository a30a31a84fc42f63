import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { appendToNode } from '../account/account-journal.js';
import { revokeEverything } from '../role/revoke-everything.js';

/** A token opens nothing any more. */
@Injectable()
export class RevokeToken {
  constructor(private readonly transactions: Transactions) {}

  /** By whoever made it, or whoever administers the node. */
  run(actor: Actor, tokenId: string, isNodeAdmin: boolean): Promise<{ tokenId: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const [token] = await tx.rows(
        'UPDATE api_token SET revoked_at = $2 WHERE id::text = $1 AND revoked_at IS NULL AND (created_by = $3 OR $4) RETURNING id',
        [tokenId, tx.at, actor.id, isNodeAdmin],
      );
      if (token === undefined)
        refuse('NOT_FOUND', ['input', 'tokenId'], { fr: 'Ce jeton n’existe pas.', en: 'There is no such token.' });
      await revokeEverything(tx, tokenId, ['input', 'tokenId']);
      await appendToNode(tx, 'TOKEN', tokenId, 'ENDED', null);
      return { tokenId };
    });
  }
}
