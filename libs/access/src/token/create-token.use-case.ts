import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../database/src/index.js';
import type { Day } from '../../../model/src/index.js';
import { Clock, newId, parisDayOf, refuse, type Refused } from '../../../runtime/src/index.js';
import { appendToNode } from '../account/account-journal.js';
import type { MemberRole, NodeRole } from '../permissions/roles.js';
import { giveMemberRole, giveNodeRole } from '../role/give-role.js';
import { hashOf, newSecret } from '../secret/secret.js';

export interface CreateTokenInput {
  name: string;
  /** The last day on which it opens anything. */
  expiresOn: Day;
  memberIds: string[];
  /** On each of these members. */
  role: MemberRole | null;
  nodeRoles: NodeRole[];
}

/** A partner's tool gets a token: the secret is shown this once. */
@Injectable()
export class CreateToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: CreateTokenInput): Promise<{ tokenId: string; secret: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const { name, memberIds, role, nodeRoles } = input;
      const secret = newSecret('vgt_');
      const id = newId();
      if (role === null && memberIds.length > 0) refuse('INVALID', ['input', 'role'], noRole);
      if (memberIds.length === 0 && nodeRoles.length === 0) refuse('INVALID', ['input', 'memberIds'], opensNothing);
      await tx.rows('INSERT INTO api_token (id, hash, name, created_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)', [
        id,
        hashOf(secret),
        name.trim(),
        actor.id,
        tx.at,
        this.endOf(input.expiresOn),
      ]);
      await appendToNode(tx, 'TOKEN', id, 'CREATED', { expiresOn: input.expiresOn });
      for (const memberId of [...new Set(memberIds)].sort()) {
        if (role !== null) await giveMemberRole(tx, { actorId: id, memberId, role });
      }
      for (const nodeRole of new Set(nodeRoles)) await giveNodeRole(tx, { actorId: id, role: nodeRole });
      return { tokenId: id, secret };
    });
  }

  /** The end of the day in Paris. */
  private endOf(expiresOn: Day): Date {
    const today = this.clock.today();
    const latest = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
    if (expiresOn < today || expiresOn > latest) refuse('INVALID', ['input', 'expiresOn'], tooLong);
    return new Date(endInParis(expiresOn));
  }
}

/** Midnight in Paris is at 22:00 UTC in summer, at 23:00 in winter. */
function endInParis(day: Day): number {
  const summer = Date.parse(`${day}T22:00:00.000Z`);
  return parisDayOf(summer) > day ? summer : summer + 3_600_000;
}

const tooLong = {
  fr: 'Un jeton sert au moins aujourd’hui, et au plus deux ans.',
  en: 'A token serves today at least, and two years at most.',
};
const opensNothing = { fr: 'Indiquez ce que le jeton ouvre.', en: 'Say what the token opens.' };
const noRole = { fr: 'Indiquez le rôle du jeton pour ces membres.', en: 'Say the role of the token on these members.' };
