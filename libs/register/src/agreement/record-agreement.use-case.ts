import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { createRecord, type Kept } from '../../../records/src/index.js';
import { newId, type Refused } from '../../../runtime/src/index.js';
import { keyFrom } from '../ids/record-ids.js';
import type { RecordAgreementInput } from './agreement.model.js';
import { agreementFrom } from './agreement-mapping.js';

/** Adds an agreement, an arrangement or a convention to a member's register. */
@Injectable()
export class RecordAgreement {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, { memberId: member, ...content }: RecordAgreementInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const { memberId } = keyFrom('MEMBER', member, ['input', 'memberId']);
      const agreement = { holderId: memberId, ...agreementFrom(content, memberId), id: newId() } as Model.Agreement;
      return createRecord(tx, 'AGREEMENT', memberId, agreement, ['input']);
    });
  }
}
