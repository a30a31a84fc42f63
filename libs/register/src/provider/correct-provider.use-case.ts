import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import { type CorrectProviderInput, providerFrom } from './provider.model.js';

/** Changes what the catalogue says of a provider, for every member of the node. */
@Injectable()
export class CorrectProvider {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { providerId, version, ...content }: CorrectProviderInput): Promise<Written<Kept<'PROVIDER'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const { id } = keyFrom('PROVIDER', providerId, ['input', 'providerId']);
      const what = { type: 'PROVIDER', memberId: '', id, version, path: ['input'], idField: 'providerId' } as const;
      return changeRecord(tx, what, (provider) => ({ ...provider, ...providerFrom(content) }));
    });
  }
}
