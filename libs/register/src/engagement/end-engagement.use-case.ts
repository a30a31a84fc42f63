import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { EndEngagementInput } from './engagement.model.js';

/** A provider is no longer used from a day on: its record stays. */
@Injectable()
export class EndEngagement {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { engagementId, version, to }: EndEngagementInput): Promise<Written<Kept<'ENGAGEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('ENGAGEMENT', engagementId, ['input', 'engagementId']);
      const what = { type: 'ENGAGEMENT', ...key, version, action: 'ENDED', path: ['input'], idField: 'engagementId' } as const;
      return changeRecord(tx, what, (engagement) => ({ ...engagement, to }));
    });
  }
}
