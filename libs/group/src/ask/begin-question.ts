import { setMaxListeners } from 'node:events';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { apiError } from '../../../graphql-kit/src/index.js';
import type { AccessPurpose } from '../../../model/src/index.js';
import { Clock, newId } from '../../../runtime/src/index.js';
import type { Asker } from '../protocol/asker.js';
import type { Roster } from '../roster/roster.js';
import { Rosters } from '../roster/rosters.js';
import { expectedSources, type Question } from './question.js';

/** What whoever asks says of the question. */
export interface Ask {
  purpose: AccessPurpose;
  note: string | null;
  onMissing: 'RETURN_PARTIAL' | 'FAIL';
  maxCopyAge: number;
  deadlineMs: number;
  /** Null: all. */
  memberIds: string[] | null;
}

/** Begins a question of a viewer to the group. */
@Injectable()
export class BeginQuestion {
  constructor(
    private readonly rosters: Rosters,
    private readonly clock: Clock,
  ) {}

  /** Null: this node is in no group. */
  async run(viewer: Viewer, ask: Ask): Promise<Question | null> {
    const standing = await this.rosters.standing();
    const { roster, own } = standing;
    if (roster === null || own === null) return null;
    const { deadlineMs, onMissing, maxCopyAge } = ask;
    return {
      asker: await this.askerOf(viewer, ask, roster, own.nodeId),
      roster,
      standing,
      ownNodeId: own.nodeId,
      expected: expectedSources(roster, ask.memberIds),
      deadlineMs,
      startedAt: performance.now(),
      signal: untilDeadline(deadlineMs),
      onMissing,
      maxCopyAge,
      today: this.clock.today(),
    };
  }

  /** A lawyer who is also the group's DPO asks as a lawyer when contracts are audited. */
  private async askerOf(viewer: Viewer, { purpose, note }: Ask, roster: Roster, nodeId: string): Promise<Asker> {
    const person = await this.rosters.pseudonymOf(viewer.id);
    const asker = { nodeId, person, purpose, note, queryId: newId() };
    const held = viewer.nodeRoles.filter((role) => role === 'GROUP_DPO' || role === 'LAWYER');
    const preferred = purpose === 'CONTRACT_AUDIT' ? 'LAWYER' : 'GROUP_DPO';
    const role = held.find((one) => one === preferred) ?? held[0];
    if (role !== undefined) {
      const isListed = roster.holders.some((one) => one.nodeId === nodeId && one.role === role && one.person === person);
      if (!isListed) throw apiError('FORBIDDEN', notListed);
      return { ...asker, role, memberId: null };
    }
    const own = new Set(roster.members.flatMap((member) => (member.nodeId === nodeId ? [member.id] : [])));
    const memberId = [...viewer.memberRoles].find(([id, roles]) => own.has(id) && roles.some(asksForMember))?.[0];
    if (memberId === undefined) throw apiError('FORBIDDEN', ofNoMember);
    return { ...asker, role: 'MEMBER', memberId };
  }
}

/** Every call of the question listens to it. */
function untilDeadline(milliseconds: number): AbortSignal {
  const signal = AbortSignal.timeout(milliseconds);
  setMaxListeners(0, signal);
  return signal;
}

const asksForMember = (role: string) => role === 'DPO' || role === 'ADMIN';

const notListed = {
  fr: 'Votre rôle n’est pas encore dans la liste signée du groupe : le nœud qui la tient doit l’approuver.',
  en: 'Your role is not in the signed list of the group yet: the node that keeps it has to approve it.',
};
const ofNoMember = {
  fr: 'Vous ne pouvez interroger le groupe qu’au nom d’un membre qui en fait partie.',
  en: 'You can ask the group only for a member that belongs to it.',
};
