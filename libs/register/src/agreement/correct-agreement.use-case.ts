import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import type { Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { CorrectAgreementInput } from './agreement.model.js';
import { agreementFrom } from './agreement-mapping.js';

/** Changes what the register says of an agreement. */
@Injectable()
export class CorrectAgreement {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run(
    { actor }: Viewer,
    { agreementId, version, ...content }: CorrectAgreementInput,
  ): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('AGREEMENT', agreementId, ['input', 'agreementId']);
      const what = { type: 'AGREEMENT', ...key, version, path: ['input'], idField: 'agreementId' } as const;
      return changeRecord(tx, what, (agreement) => ({ ...agreement, ...agreementFrom(content, key.memberId) }));
    });
  }
}
