import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import { changeRecord, type Kept } from '../../../records/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { given } from '../ids/optional.js';
import { keyFrom } from '../ids/record-ids.js';
import type { SignAgreementInput } from './agreement.model.js';

/** An agreement is signed, and binds from a day on. */
@Injectable()
export class SignAgreement {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run(
    { actor }: Viewer,
    { agreementId, version, signedOn, ...dates }: SignAgreementInput,
  ): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) => {
      const key = keyFrom('AGREEMENT', agreementId, ['input', 'agreementId']);
      const what = { type: 'AGREEMENT', ...key, version, path: ['input'], idField: 'agreementId' } as const;
      return changeRecord(tx, what, (agreement) => {
        if (agreement.state === 'TERMINATED') refuse('REFUSED', ['input', 'agreementId'], terminated);
        return { ...agreement, ...given(dates), state: 'SIGNED', signedOn };
      });
    });
  }
}

const terminated = {
  fr: 'Cet acte a pris fin : corrigez-le d’abord si c’est une erreur, ou enregistrez le nouvel acte.',
  en: 'This agreement has ended: correct it first if that is a mistake, or record the new one.',
};
