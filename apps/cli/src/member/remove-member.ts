import { accepted } from '../../../../libs/runtime/src/index.js';
import { runExamined } from '../../../../libs/findings/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { removeRecord } from '../../../../libs/records/src/index.js';
import { ofTheNode } from '../node/actor.js';
import { type ExitCode } from '../node/explained.js';
import { findMember } from '../node/find-member.js';
import { onNode } from '../node/on-node.js';

/** Takes out a body whose register is empty, and the roles that it gave. What its journal says stays. */
export function removeMember(told: string, language: Language): Promise<ExitCode> {
  return onNode(language, async ({ transactions }) => {
    const removed = await runExamined(transactions, ofTheNode, async (tx) => {
      const { memberId, version } = await findMember(tx, told);
      const what = { type: 'MEMBER', memberId, id: memberId, version, path: ['input'], idField: 'memberId' } as const;
      await removeRecord(tx, what);
      await tx.rows('DELETE FROM member_role WHERE member_id = $1', [memberId]);
    });
    accepted(removed);
    return 0;
  });
}
