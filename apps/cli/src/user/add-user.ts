import { accepted } from '../../../../libs/runtime/src/index.js';
import { isEmail } from 'class-validator';
import { GrantRole, InviteAccount, type MemberRole, type NodeRole } from '../../../../libs/access/src/index.js';
import { theCommandLine } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { Complaint } from '../node/complaint.js';
import { explained, type ExitCode } from '../node/explained.js';
import { findMember } from '../node/find-member.js';
import { onNode } from '../node/on-node.js';
import { printLink } from './print-link.js';
import { USER_WORDS } from './user-words.js';

export interface AddUserOptions {
  lang: Language;
  email: string;
  name: string;
  locale: Language;
  nodeRole?: NodeRole[];
  member?: string[];
  role?: MemberRole;
}

/** Makes an account with its roles, and prints the link to hand over. */
export function addUser(asked: AddUserOptions): Promise<ExitCode> {
  const { lang, email, name, locale, nodeRole = [], member = [], role } = asked;
  return explained(lang, async () => {
    refuseWhatIsWrong(asked);
    return onNode(lang, async ({ transactions, settings }) => {
      const memberIds: string[] = [];
      // Found before anything is written.
      for (const told of member) memberIds.push((await transactions.read(theCommandLine, (tx) => findMember(tx, told))).memberId);
      const invited = accepted(await new InviteAccount(transactions).run(theCommandLine, { email, name, locale }));
      const whom = { actorId: invited.accountId, email: null };
      const roles = new GrantRole(transactions);
      for (const one of nodeRole) accepted(await roles.giveOfNode(theCommandLine, whom, one));
      if (role !== undefined) {
        for (const memberId of memberIds) accepted(await roles.give(theCommandLine, whom, memberId, role));
      }
      await printLink(invited.secret, settings, lang);
      return 0;
    });
  });
}

function refuseWhatIsWrong({ email, name, member = [], role }: AddUserOptions): void {
  const say = (what: (words: (typeof USER_WORDS)['fr' | 'en']) => string): never => {
    throw new Complaint({ fr: what(USER_WORDS.fr), en: what(USER_WORDS.en) });
  };
  if (!isEmail(email)) say((words) => words.notAnAddress(email));
  if (name.trim() === '' || name.length > 200) say((words) => words.name200);
  if (member.length > 0 !== (role !== undefined)) say((words) => words.together);
}
