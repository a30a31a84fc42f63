import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { createRecord, type Kept } from '../../../records/src/index.js';
import { newId, type Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import { locationFrom, type DeclareLocationInput } from './location.model.js';

/** Says where data is, or from where it can be reached. */
@Injectable()
export class DeclareLocation {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { memberId: member, ...content }: DeclareLocationInput): Promise<Written<Kept<'LOCATION'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const { memberId } = keyFrom('MEMBER', member, ['input', 'memberId']);
      const location = { ...locationFrom(content, memberId), id: newId() } as Model.DataLocation;
      return createRecord(tx, 'LOCATION', memberId, location, ['input']);
    });
  }
}
