import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { EndLocationInput } from './location.model.js';

/** Data is no longer there from a day on: its record stays. */
@Injectable()
export class EndLocation {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { locationId, version, to }: EndLocationInput): Promise<Written<Kept<'LOCATION'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('LOCATION', locationId, ['input', 'locationId']);
      const what = { type: 'LOCATION', ...key, version, action: 'ENDED', path: ['input'], idField: 'locationId' } as const;
      return changeRecord(tx, what, (location) => ({ ...location, to }));
    });
  }
}
