import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { type Kept, removeRecord } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { RemoveLocationInput } from './location.model.js';

/** Takes out a place that was entered by mistake. One where data was is ended instead. */
@Injectable()
export class RemoveLocation {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { locationId, version }: RemoveLocationInput): Promise<Written<Kept<'LOCATION'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('LOCATION', locationId, ['input', 'locationId']);
      return removeRecord(tx, { type: 'LOCATION', ...key, version, path: ['input'], idField: 'locationId' });
    });
  }
}
