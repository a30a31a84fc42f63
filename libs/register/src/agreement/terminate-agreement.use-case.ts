import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { TerminateAgreementInput } from './agreement.model.js';

/** An agreement ends on a day: its record stays. */
@Injectable()
export class TerminateAgreement {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { agreementId, version, to }: TerminateAgreementInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('AGREEMENT', agreementId, ['input', 'agreementId']);
      const what = { type: 'AGREEMENT', ...key, version, action: 'ENDED', path: ['input'], idField: 'agreementId' } as const;
      return changeRecord(tx, what, (agreement) => ({ ...agreement, state: 'TERMINATED', to }));
    });
  }
}
