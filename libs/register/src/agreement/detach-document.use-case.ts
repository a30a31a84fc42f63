import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import type { DetachDocumentInput } from './review.model.js';

/** A file is no longer a document of the agreement. Its content stays while another agreement has it. */
@Injectable()
export class DetachDocument {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, input: DetachDocumentInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) =>
      changeAgreement(tx, input, (agreement) => {
        const documents = (agreement.documents ?? []).filter(({ sha256 }) => sha256 !== input.sha256);
        if (documents.length === (agreement.documents ?? []).length) refuse('NOT_FOUND', ['input', 'sha256'], notThere);
        return { ...agreement, documents };
      }),
    );
  }
}

const notThere = { fr: 'Cet acte n’a pas ce document.', en: 'This agreement does not have this document.' };
