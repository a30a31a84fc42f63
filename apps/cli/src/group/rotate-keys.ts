import { theCommandLine } from '../../../../libs/database/src/index.js';
import { RotateKeys } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { accepted } from '../../../../libs/runtime/src/index.js';
import type { ExitCode } from '../node/explained.js';
import { printed } from '../terminal/printed.js';
import { GROUP_WORDS, toTheMinute } from './group-words.js';
import { onGroup } from './on-group.js';
import { tellKeeper } from './tell-keeper.js';

/** Announces the next key, and prints its fingerprint. */
export function rotateKeys(of: 'NODE' | 'GROUP', language: Language): Promise<ExitCode> {
  return onGroup(language, async (group) => {
    const { fingerprint, from } = accepted(await new RotateKeys(group.transactions).run(theCommandLine, of));
    process.stderr.write(`${GROUP_WORDS[language].rotated(toTheMinute(from))}\n`);
    await printed([`${fingerprint}\n`]);
    await tellKeeper(group, language);
    return 0;
  });
}
