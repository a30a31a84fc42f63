import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import { sameBody } from './same-body.js';
import type { AddBeneficiariesInput } from './review.model.js';
import { partiesFrom } from '../activity/parties.js';

/** Bodies join a shared agreement. One that is there already is replaced: its dates are the new ones. */
@Injectable()
export class AddBeneficiaries {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, input: AddBeneficiariesInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) =>
      changeAgreement(tx, input, (agreement) => {
        const added = partiesFrom(input.beneficiaries, ['input', 'beneficiaries']);
        const others = (agreement.beneficiaries ?? []).filter((there) => !added.some((body) => sameBody(there, body)));
        return { ...agreement, beneficiaries: [...others, ...added] };
      }),
    );
  }
}
