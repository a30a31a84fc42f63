import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '../../../database/src/index.js';
import { append, holdChain } from '../../../journal/src/index.js';
import type { SharingPolicy } from '../../../model/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';
import { sharingPolicies } from './sharing-policy.query.js';

/** What is proposed to a member that has not chosen. */
export const PROPOSED: Omit<SharingPolicy, 'version'> = {
  groupDpo: 'FINDINGS',
  lawyers: 'CONTRACTS',
  otherMembers: 'COUNTS',
  documents: false,
  copies: true,
};

/** What is left out stays. `version`: the one that was seen, 0 before a first choice; left out, whatever it is. */
export type Choice = Partial<SharingPolicy>;

/** A member decides what the group sees: at once, for every question from then on. */
@Injectable()
export class ShareWithGroup {
  constructor(private readonly transactions: Transactions) {}

  /** What is left out stays; of a first choice, it is what is proposed. */
  run(actor: Actor, memberId: string, chosen: Choice): Promise<SharingPolicy | Refused> {
    return this.transactions.run(actor, async (tx) => {
      const [there] = await tx.rows('SELECT member_id FROM member WHERE member_id = $1', [memberId]);
      if (there === undefined) refuse('NOT_FOUND', ['input', 'memberId'], noMember);
      await holdChain(tx, memberId);
      const [before] = await sharingPolicies(tx, [memberId]);
      const { version: old, ...known } = before ?? { ...PROPOSED, version: 0 };
      const { version: seen, ...levels } = chosen;
      if (seen !== undefined && seen !== old) refuse('CONFLICT', ['input', 'version'], changedSince);
      const content = { ...known, ...levels };
      const changedFields = Object.keys(content).filter((key) => {
        const field = key as keyof typeof content;
        return before?.[field] !== content[field];
      });
      if (before && changedFields.length === 0) return before;
      const version = old + 1;
      await tx.rows(
        `INSERT INTO sharing_policy (member_id, group_dpo, lawyers, other_members, documents, copies, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (member_id) DO UPDATE SET group_dpo = excluded.group_dpo, lawyers = excluded.lawyers,
           other_members = excluded.other_members, documents = excluded.documents, copies = excluded.copies, version = excluded.version`,
        [memberId, content.groupDpo, content.lawyers, content.otherMembers, content.documents, content.copies, version],
      );
      const action = before ? 'UPDATED' : 'CREATED';
      await append(tx, memberId, [{ recordType: 'SHARING', recordId: memberId, action, version, changedFields, content }]);
      return { ...content, version };
    });
  }
}

const changedSince = {
  fr: 'Quelqu’un a changé ce partage entre-temps : relisez-le avant de décider.',
  en: 'Somebody changed this sharing meanwhile: read it again before deciding.',
};
const noMember = { fr: 'Ce membre n’existe pas.', en: 'There is no such member.' };
