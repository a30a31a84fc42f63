import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import { type CorrectMemberInput, memberFrom } from './member.model.js';

/** Changes what a register says of the body that keeps it. */
@Injectable()
export class CorrectMember {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { memberId, version, ...content }: CorrectMemberInput): Promise<Written<Kept<'MEMBER'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('MEMBER', memberId, ['input', 'memberId']);
      const what = { type: 'MEMBER', ...key, version, path: ['input'], idField: 'memberId' } as const;
      return changeRecord(tx, what, (member) => ({ ...member, ...memberFrom(content) }));
    });
  }
}
