import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import { type CorrectActivityInput, activityFrom } from './activity.model.js';

/** Changes what the register says of an activity. */
@Injectable()
export class CorrectActivity {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { activityId, version, ...content }: CorrectActivityInput): Promise<Written<Kept<'ACTIVITY'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('ACTIVITY', activityId, ['input', 'activityId']);
      const what = { type: 'ACTIVITY', ...key, version, path: ['input'], idField: 'activityId' } as const;
      return changeRecord(tx, what, (activity) => ({ ...activity, ...activityFrom(content, key.memberId) }));
    });
  }
}
