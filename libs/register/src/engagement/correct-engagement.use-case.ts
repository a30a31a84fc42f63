import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import { type CorrectEngagementInput, engagementFrom } from './engagement.model.js';

/** Changes what the register says of the use of a provider. */
@Injectable()
export class CorrectEngagement {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run(
    { actor }: Viewer,
    { engagementId, version, ...content }: CorrectEngagementInput,
  ): Promise<Written<Kept<'ENGAGEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('ENGAGEMENT', engagementId, ['input', 'engagementId']);
      const what = { type: 'ENGAGEMENT', ...key, version, path: ['input'], idField: 'engagementId' } as const;
      return changeRecord(tx, what, (engagement) => ({ ...engagement, ...engagementFrom(content, key.memberId) }));
    });
  }
}
