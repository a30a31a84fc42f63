import { theCommandLine } from '../../../../libs/database/src/index.js';
import { CreateGroup } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { accepted, printable } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { printed } from '../terminal/printed.js';
import { GROUP_WORDS } from './group-words.js';
import { onGroup } from './on-group.js';
import { ownAddress } from './own-address.js';

/** Founds a group, and prints the fingerprint that those who join will see. */
export function createGroup(given: { lang: Language; name: string; nodeName: string; url?: string }): Promise<ExitCode> {
  const words = GROUP_WORDS[given.lang];
  return onGroup(given.lang, async ({ transactions, settings }) => {
    const input = { name: given.name, nodeName: given.nodeName, url: ownAddress(given.url, settings) };
    const { groupFingerprint } = accepted(await new CreateGroup(transactions, settings).run(theCommandLine, input));
    await printed([`${words.founded(printable(given.name))}\n${words.groupKey(groupFingerprint)}\n`]);
    process.stderr.write(`${words.next}\n`);
    return 0;
  });
}
