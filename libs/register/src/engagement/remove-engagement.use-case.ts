import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { type Kept, removeRecord } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { RemoveEngagementInput } from './engagement.model.js';

/** Takes out the use of a provider that was entered by mistake. One that took place is ended instead. */
@Injectable()
export class RemoveEngagement {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { engagementId, version }: RemoveEngagementInput): Promise<Written<Kept<'ENGAGEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('ENGAGEMENT', engagementId, ['input', 'engagementId']);
      return removeRecord(tx, { type: 'ENGAGEMENT', ...key, version, path: ['input'], idField: 'engagementId' });
    });
  }
}
