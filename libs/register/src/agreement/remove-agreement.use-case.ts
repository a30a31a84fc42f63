import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { type Kept, removeRecord } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { RemoveAgreementInput } from './agreement.model.js';

/** Takes out an agreement that was entered by mistake. One that held is terminated instead. */
@Injectable()
export class RemoveAgreement {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { agreementId, version }: RemoveAgreementInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('AGREEMENT', agreementId, ['input', 'agreementId']);
      return removeRecord(tx, { type: 'AGREEMENT', ...key, version, path: ['input'], idField: 'agreementId' });
    });
  }
}
