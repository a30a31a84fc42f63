import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { type Kept, removeRecord } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { RemoveMemberInput } from './member.model.js';

/** Takes out a body whose register is empty. What its journal says stays. */
@Injectable()
export class RemoveMember {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { memberId, version }: RemoveMemberInput): Promise<Written<Kept<'MEMBER'>> | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const key = keyFrom('MEMBER', memberId, ['input', 'memberId']);
      const removed = await removeRecord(tx, { type: 'MEMBER', ...key, version, path: ['input'], idField: 'memberId' });
      await tx.rows('DELETE FROM member_role WHERE member_id = $1', [key.memberId]);
      return removed;
    });
  }
}
