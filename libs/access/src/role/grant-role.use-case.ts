import { Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '../../../database/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import type { MemberRole, NodeRole } from '../permissions/roles.js';
import { actorOf } from './actor-of.js';
import { giveMemberRole, giveNodeRole, noMember } from './give-role.js';
import { takeMemberRole, takeNodeRole } from './take-role.js';

export interface Whom {
  actorId: string | null;
  email: string | null;
}

/** Roles are given and taken away, and the journal says by whom. */
@Injectable()
export class GrantRole {
  constructor(private readonly transactions: Transactions) {}

  give(actor: Actor, whom: Whom, memberId: string, role: MemberRole): Promise<{ actorId: string } | Refused> {
    return this.change(actor, whom, (tx, actorId) => giveMemberRole(tx, { actorId, memberId, role }));
  }

  take(actor: Actor, whom: Whom, memberId: string, role: MemberRole): Promise<{ actorId: string } | Refused> {
    return this.change(actor, whom, (tx, actorId) => takeMemberRole(tx, { actorId, memberId, role }, ['input', 'role']));
  }

  /** The node's administrator opens a member that nobody administers to its first administrator: that, and nothing more. */
  openMember(actor: Actor, whom: Whom, memberId: string): Promise<{ actorId: string } | Refused> {
    return this.change(actor, whom, async (tx, actorId) => {
      const [member] = await tx.rows('SELECT FROM member WHERE member_id = $1 FOR UPDATE', [memberId]);
      if (member === undefined) refuse('NOT_FOUND', ['input', 'memberId'], noMember);
      const admins = await tx.rows(`SELECT actor_id FROM member_role WHERE member_id = $1 AND role = 'ADMIN'`, [memberId]);
      if (admins.length > 0) refuse('REFUSED', ['input', 'memberId'], hasAdmin);
      await giveMemberRole(tx, { actorId, memberId, role: 'ADMIN' });
    });
  }

  giveOfNode(actor: Actor, whom: Whom, role: NodeRole): Promise<{ actorId: string } | Refused> {
    return this.change(actor, whom, (tx, actorId) => giveNodeRole(tx, { actorId, role }));
  }

  takeOfNode(actor: Actor, whom: Whom, role: NodeRole): Promise<{ actorId: string } | Refused> {
    return this.change(actor, whom, (tx, actorId) => takeNodeRole(tx, { actorId, role }, ['input', 'role']));
  }

  private change(
    actor: Actor,
    whom: Whom,
    work: (tx: Tx, actorId: string) => Promise<void>,
  ): Promise<{ actorId: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const actorId = await actorOf(tx, whom);
      await work(tx, actorId);
      return { actorId };
    });
  }
}

const hasAdmin = {
  fr: 'Ce membre a déjà quelqu’un qui l’administre : c’est à cette personne de donner les rôles.',
  en: 'Somebody administers this member already: the roles are theirs to give.',
};
