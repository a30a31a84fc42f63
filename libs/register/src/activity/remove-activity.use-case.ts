import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { type Kept, removeRecord } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { RemoveActivityInput } from './activity.model.js';

/** Takes out an activity that was entered by mistake. One that took place is stopped instead. */
@Injectable()
export class RemoveActivity {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { activityId, version }: RemoveActivityInput): Promise<Written<Kept<'ACTIVITY'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('ACTIVITY', activityId, ['input', 'activityId']);
      return removeRecord(tx, { type: 'ACTIVITY', ...key, version, path: ['input'], idField: 'activityId' });
    });
  }
}
