import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '../../../database/src/index.js';
import { isRefused, refuse, Refused } from '../../../runtime/src/index.js';
import { Rosters } from '../roster/rosters.js';
import { AgreementConfirmations } from './agreement-confirmations.js';

/** Hears again what holders on other nodes say of the agreements that a member relies on. */
@Injectable()
export class ConfirmAgreements {
  constructor(
    private readonly transactions: Transactions,
    private readonly confirmations: AgreementConfirmations,
    private readonly rosters: Rosters,
  ) {}

  async run(actor: Actor, memberId: string): Promise<{ memberId: string } | Refused> {
    const may = await this.transactions.run(actor, async (tx) => {
      const [writes] = await tx.rows('SELECT member_id FROM member WHERE member_id = $1 FOR UPDATE', [memberId]);
      if (writes === undefined) refuse('NOT_FOUND', ['input', 'memberId'], noMember);
      return { memberId };
    });
    if (isRefused(may)) return may;
    if ((await this.rosters.current()) === null)
      return new Refused([{ code: 'REFUSED', path: ['input', 'memberId'], message: noGroup }]);
    await this.confirmations.askNow(memberId);
    return may;
  }
}

const noGroup = {
  fr: 'Ce nœud n’est dans aucun groupe : personne d’autre ne détient d’acte.',
  en: 'This node is in no group: nobody else holds an agreement.',
};
const noMember = { fr: 'Ce membre n’existe pas.', en: 'There is no such member.' };
