import { accepted } from '../../../../libs/runtime/src/index.js';
import { CloseAccount } from '../../../../libs/access/src/index.js';
import { theCommandLine } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { Complaint } from '../node/complaint.js';
import { explained, type ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { findAccount } from './find-account.js';
import { USER_WORDS } from './user-words.js';

/** Closes an account for a time, opens it again, or erases it. */
export function closeUser(action: 'disable' | 'enable' | 'erase', email: string, language: Language): Promise<ExitCode> {
  return onNode(language, async ({ transactions }) => {
    const accountId = await findAccount(transactions, email);
    accepted(await new CloseAccount(transactions)[action](theCommandLine, accountId));
    return 0;
  });
}

/** Only when it is said twice: nothing brings it back. */
export function eraseUser(email: string, language: Language, isSure: boolean): Promise<ExitCode> {
  return explained(language, () => {
    if (!isSure) throw new Complaint({ fr: USER_WORDS.fr.needsYes(email), en: USER_WORDS.en.needsYes(email) });
    return closeUser('erase', email, language);
  });
}
