import { theCommandLine } from '../../../../libs/database/src/index.js';
import { JoinGroup } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { accepted } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { printed } from '../terminal/printed.js';
import { GROUP_WORDS } from './group-words.js';
import { onGroup } from './on-group.js';
import { ownAddress } from './own-address.js';

/** Asks to join, and prints the fingerprint that is to be read to whoever approves. */
export function joinGroup(given: { lang: Language; code: string; nodeName: string; url?: string }): Promise<ExitCode> {
  const words = GROUP_WORDS[given.lang];
  return onGroup(given.lang, async ({ transactions, progress, clock, settings }) => {
    const input = { code: given.code, nodeName: given.nodeName, url: ownAddress(given.url, settings) };
    const joining = new JoinGroup(transactions, progress, clock, settings);
    const { fingerprint, groupFingerprint } = accepted(await joining.run(theCommandLine, input));
    process.stderr.write(`${words.asked}\n`);
    await printed([`${words.ownKey(fingerprint)}\n${words.groupKey(groupFingerprint)}\n`]);
    process.stderr.write(`${words.pending}\n`);
    return 0;
  });
}
