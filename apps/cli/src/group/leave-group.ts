import { theCommandLine } from '../../../../libs/database/src/index.js';
import { LeaveGroup } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { accepted, printable } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { GROUP_WORDS } from './group-words.js';
import { onGroup } from './on-group.js';

/** Leaves the group, or withdraws the request to join it. */
export function leaveGroup(isUnheard: boolean, language: Language): Promise<ExitCode> {
  return onGroup(language, async ({ transactions, rosters, keeper }) => {
    const { groupName } = accepted(await new LeaveGroup(transactions, rosters, keeper).run(theCommandLine, isUnheard));
    process.stderr.write(`${GROUP_WORDS[language].left(printable(groupName))}\n`);
    return 0;
  });
}
