import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { createRecord, type Kept } from '../../../records/src/index.js';
import { newId, type Refused } from '../../../runtime/src/index.js';
import { type CreateMemberInput, memberFrom } from './member.model.js';

/** A body begins to keep its register on this node. Somebody has to be made its administrator next. */
@Injectable()
export class CreateMember {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, input: CreateMemberInput): Promise<Written<Kept<'MEMBER'>> | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, (tx) => {
      const member = { ...memberFrom(input), id: newId() } as Model.Member;
      return createRecord(tx, 'MEMBER', member.id, member, ['input']);
    });
  }
}
