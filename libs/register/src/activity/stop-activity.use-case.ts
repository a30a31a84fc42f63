import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { StopActivityInput } from './activity.model.js';

/** An activity ends on a day: its record stays. */
@Injectable()
export class StopActivity {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { activityId, version, to }: StopActivityInput): Promise<Written<Kept<'ACTIVITY'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('ACTIVITY', activityId, ['input', 'activityId']);
      const what = { type: 'ACTIVITY', ...key, version, action: 'ENDED', path: ['input'], idField: 'activityId' } as const;
      return changeRecord(tx, what, (activity) => ({ ...activity, stage: 'STOPPED', to }));
    });
  }
}
