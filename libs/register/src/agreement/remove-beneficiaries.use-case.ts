import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import { memberIdFrom } from '../activity/parties.js';
import type { RemoveBeneficiariesInput } from './review.model.js';

/** Bodies are taken out of a shared agreement: it was said by mistake that they are in it. One that leaves ends on a day instead. */
@Injectable()
export class RemoveBeneficiaries {
  constructor(private readonly transactions: ExaminedTransactions) {}

  run({ actor }: Viewer, input: RemoveBeneficiariesInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) =>
      changeAgreement(tx, input, (agreement) => {
        const memberIds = new Set((input.memberIds ?? []).map((id, at) => memberIdFrom(id, ['input', 'memberIds', String(at)])));
        const sirens = new Set(input.sirens ?? []);
        const names = new Set(input.names ?? []);
        const left = (agreement.beneficiaries ?? []).filter(
          ({ memberId, siren, name }) =>
            !(memberId !== null && memberIds.has(memberId)) &&
            !(siren !== null && sirens.has(siren)) &&
            !(memberId === null && siren === null && names.has(name)),
        );
        if (left.length === (agreement.beneficiaries ?? []).length) refuse('NOT_FOUND', ['input'], nobody);
        return { ...agreement, beneficiaries: left };
      }),
    );
  }
}

const nobody = { fr: 'Cet acte ne nomme aucun de ces organismes.', en: 'This agreement names none of these bodies.' };
