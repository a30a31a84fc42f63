import { PeerFailure } from '../../../../libs/group/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { GROUP_WORDS } from './group-words.js';
import type { GroupAtHand } from './on-group.js';

/** What changed here is told to the keeper at once; when it does not answer, the service tells it later. */
export async function tellKeeper({ updates }: GroupAtHand, language: Language): Promise<void> {
  try {
    await updates.run(null);
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
    process.stderr.write(`vigie: ${GROUP_WORDS[language].untold}\n`);
  }
}
