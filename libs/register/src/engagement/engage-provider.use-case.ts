import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { createRecord, type Kept } from '../../../records/src/index.js';
import { newId, type Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import { engagementFrom, type EngageProviderInput } from './engagement.model.js';

/** A member uses a provider's service for one or more activities. */
@Injectable()
export class EngageProvider {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { memberId: member, ...content }: EngageProviderInput): Promise<Written<Kept<'ENGAGEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const { memberId } = keyFrom('MEMBER', member, ['input', 'memberId']);
      const engagement = { ...engagementFrom(content, memberId), id: newId() } as Model.Engagement;
      return createRecord(tx, 'ENGAGEMENT', memberId, engagement, ['input']);
    });
  }
}
