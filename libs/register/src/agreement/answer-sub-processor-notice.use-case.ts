import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import { keyFrom } from '../ids/record-ids.js';
import type { AnswerSubProcessorNoticeInput } from './review.model.js';

/** A new sub-processor is accepted, or objected to. */
@Injectable()
export class AnswerSubProcessorNotice {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, input: AnswerSubProcessorNoticeInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) =>
      changeAgreement(tx, input, (agreement) => {
        const { notifiedOn, decision, decidedOn } = input;
        const providerId = keyFrom('PROVIDER', input.providerId, ['input', 'providerId']).id;
        const notices = agreement.subProcessorNotices ?? [];
        const at = notices.findIndex((notice) => notice.providerId === providerId && notice.notifiedOn === notifiedOn);
        if (at < 0) refuse('NOT_FOUND', ['input', 'providerId'], noNotice);
        return { ...agreement, subProcessorNotices: notices.map((one, i) => (i === at ? { ...one, decision, decidedOn } : one)) };
      }),
    );
  }
}

const noNotice = {
  fr: 'Aucune notification de ce sous-traitant à cette date n’est enregistrée.',
  en: 'No notice of this sub-processor on that day is recorded.',
};
