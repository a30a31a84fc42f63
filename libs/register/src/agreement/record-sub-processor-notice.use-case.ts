import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import { keyFrom } from '../ids/record-ids.js';
import type { RecordSubProcessorNoticeInput } from './review.model.js';

/** The provider gave notice of a new sub-processor: the days to object begin (GDPR art. 28(2)). */
@Injectable()
export class RecordSubProcessorNotice {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, input: RecordSubProcessorNoticeInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) =>
      changeAgreement(tx, input, (agreement) => {
        const { providerId: id, notifiedOn, objectionDeadline } = input;
        const providerId = keyFrom('PROVIDER', id, ['input', 'providerId']).id;
        const notice = { providerId, notifiedOn, objectionDeadline, decision: null, decidedOn: null };
        return { ...agreement, subProcessorNotices: [...(agreement.subProcessorNotices ?? []), notice] };
      }),
    );
  }
}
