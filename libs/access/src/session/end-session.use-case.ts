import { Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../../database/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import type { Viewer } from '../permissions/viewer.js';

/** A session ends: nobody comes in with it any more. */
@Injectable()
export class EndSession {
  constructor(private readonly transactions: Transactions) {}

  /** One of one's own. */
  run({ id }: Viewer, sessionId: string): Promise<true | Refused> {
    return this.transactions.run(theNode, async (tx) => {
      const ended = await tx.rows('DELETE FROM session WHERE account_id = $1 AND id::text = $2 RETURNING id', [id, sessionId]);
      if (ended.length === 0)
        refuse('NOT_FOUND', ['input', 'sessionId'], { fr: 'Cette session n’existe pas.', en: 'There is no such session.' });
      return true as const;
    });
  }

  /** All of one's own but the one that asks. */
  others({ id, sessionId }: Viewer): Promise<number | Refused> {
    return this.transactions.run(theNode, async (tx) => {
      const ended = await tx.rows('DELETE FROM session WHERE account_id = $1 AND id IS DISTINCT FROM $2 RETURNING id', [
        id,
        sessionId,
      ]);
      return ended.length;
    });
  }
}
