import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import { addMonths } from '../../../law/src/index.js';
import type { RecordOversightInput } from './review.model.js';

/** A check of the provider was made; the next one falls due. */
@Injectable()
export class RecordOversight {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, input: RecordOversightInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) =>
      changeAgreement(tx, input, (agreement) => {
        const { lastOn, outcome } = input;
        const { model, everyMonths, nextOn } = agreement.oversight ?? { model: null, everyMonths: null, nextOn: null };
        const reckoned = everyMonths === null ? nextOn : addMonths(lastOn, everyMonths);
        const next = input.nextOn === undefined ? reckoned : input.nextOn;
        return { ...agreement, oversight: { model, everyMonths, lastOn, nextOn: next, outcome } };
      }),
    );
  }
}
