import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '../../../database/src/index.js';
import { isRefused, refuse, type Refused } from '../../../runtime/src/index.js';
import { AgreementConfirmations } from './agreement-confirmations.js';

/** Hears again what holders on other nodes say of the agreements that a member relies on. */
@Injectable()
export class ConfirmAgreements {
  constructor(
    private readonly transactions: Transactions,
    private readonly confirmations: AgreementConfirmations,
  ) {}

  async run(actor: Actor, memberId: string): Promise<{ memberId: string } | Refused> {
    const may = await this.transactions.run(actor, async (tx) => {
      const [writes] = await tx.rows('SELECT member_id FROM member WHERE member_id = $1 FOR UPDATE', [memberId]);
      if (writes === undefined) refuse('NOT_FOUND', ['input', 'memberId'], noMember);
      return { memberId };
    });
    if (!isRefused(may)) await this.confirmations.askNow(memberId);
    return may;
  }
}

const noMember = { fr: 'Ce membre n’existe pas.', en: 'There is no such member.' };
