import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { createRecord, type Kept } from '../../../records/src/index.js';
import { newId, type Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import { activityFrom, type RecordActivityInput } from './activity.model.js';

/** Adds an activity to a member's register. */
@Injectable()
export class RecordActivity {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { memberId: member, ...content }: RecordActivityInput): Promise<Written<Kept<'ACTIVITY'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const { memberId } = keyFrom('MEMBER', member, ['input', 'memberId']);
      const activity = { ...activityFrom(content, memberId), id: newId() } as Model.Activity;
      return createRecord(tx, 'ACTIVITY', memberId, activity, ['input']);
    });
  }
}
