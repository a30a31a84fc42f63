import { theCommandLine } from '../../../../libs/database/src/index.js';
import { InviteNode } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { accepted } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { printed } from '../terminal/printed.js';
import { GROUP_WORDS, toTheMinute } from './group-words.js';
import { onGroup } from './on-group.js';

/** The code is alone on standard output, once. */
export function inviteNode(days: number, language: Language): Promise<ExitCode> {
  return onGroup(language, async ({ transactions }) => {
    const { code, expiresAt } = accepted(await new InviteNode(transactions).run(theCommandLine, days));
    process.stderr.write(`vigie: ${GROUP_WORDS[language].handOver(toTheMinute(expiresAt))}\n`);
    await printed([`${code}\n`]);
    return 0;
  });
}
