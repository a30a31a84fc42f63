import { resolve } from 'node:path';
import { restoreEmbedded } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { onlyEmbedded } from '../node/embedded-directory.js';
import { explained, type ExitCode } from '../node/explained.js';
import { printed } from '../terminal/printed.js';

/** Brings the embedded database back to what a backup holds: all of it, or nothing changes. */
export function restore(file: string, replace: boolean, language: Language): Promise<ExitCode> {
  return explained(language, async () => {
    const directory = onlyEmbedded();
    const { manifest, setAside } = await restoreEmbedded(resolve(file), directory, { replace });
    const words = WORDS[language];
    await printed([
      `${words.restored(directory, manifest.endedAt)}\n`,
      ...(setAside === null ? [] : [`${words.setAside(setAside)}\n`]),
    ]);
    return 0;
  });
}

const WORDS = {
  fr: {
    restored: (directory: string, at: string) => `${directory} est dans l’état du ${at}.`,
    setAside: (where: string) => `La base qui était là est dans ${where}.`,
  },
  en: {
    restored: (directory: string, at: string) => `${directory} is as it was on ${at}.`,
    setAside: (where: string) => `The database that was there is in ${where}.`,
  },
} as const;
