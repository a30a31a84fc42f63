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
      if (role === 'ADMIN') refuse('REFUSED', ['input', 'role'], noAdmin);
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
    const end = endInParis(expiresOn);
    const years = (end - this.clock.milliseconds()) / (365.25 * 86_400_000);
    if (years <= 0 || years > 2.01) {
      refuse('INVALID', ['input', 'expiresOn'], {
        fr: 'Un jeton prend fin d’ici deux ans, et pas avant demain.',
        en: 'A token ends within two years, and not before tomorrow.',
      });
    }
    return new Date(end);
  }
}

/** Midnight in Paris is at 22:00 UTC in summer, at 23:00 in winter. */
function endInParis(day: Day): number {
  const summer = Date.parse(`${day}T22:00:00.000Z`);
  return parisDayOf(summer) > day ? summer : summer + 3_600_000;
}

const noAdmin = { fr: 'Un jeton n’administre pas un membre.', en: 'A token does not administer a member.' };
const noRole = { fr: 'Indiquez le rôle du jeton pour ces membres.', en: 'Say the role of the token on these members.' };
