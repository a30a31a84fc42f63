import { theCommandLine } from '../../../../libs/database/src/index.js';
import { ChangeOwnNode } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { accepted } from '../../../../libs/runtime/src/index.js';
import { Complaint } from '../node/complaint.js';
import { explained, type ExitCode } from '../node/explained.js';
import { GROUP_WORDS } from './group-words.js';
import { onGroup } from './on-group.js';
import { tellKeeper } from './tell-keeper.js';

/** Another name, or another address, for the other nodes. */
export function changeNode({ lang, nodeName, url }: { lang: Language; nodeName?: string; url?: string }): Promise<ExitCode> {
  return explained(lang, () => {
    if (nodeName === undefined && url === undefined) {
      throw new Complaint({ fr: GROUP_WORDS.fr.nothingToChange, en: GROUP_WORDS.en.nothingToChange });
    }
    return onGroup(lang, async (group) => {
      accepted(await new ChangeOwnNode(group.transactions, group.settings).run(theCommandLine, { nodeName, url }));
      await tellKeeper(group, lang);
      return 0;
    });
  });
}
