import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import { type CorrectLocationInput, locationFrom } from './location.model.js';

/** Changes what the register says of a place. */
@Injectable()
export class CorrectLocation {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { locationId, version, ...content }: CorrectLocationInput): Promise<Written<Kept<'LOCATION'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('LOCATION', locationId, ['input', 'locationId']);
      const what = { type: 'LOCATION', ...key, version, path: ['input'], idField: 'locationId' } as const;
      return changeRecord(tx, what, (location) => ({ ...location, ...locationFrom(content, key.memberId) }));
    });
  }
}
