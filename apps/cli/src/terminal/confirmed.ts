import { createInterface } from 'node:readline';
import type { Language } from '../../../../libs/law/src/index.js';

const YES = { fr: /^\s*(o|oui)\s*$/i, en: /^\s*(y|yes)\s*$/i } as const;

/** Asks on standard error, as standard output is for the result. Anything but yes is no, and so is the end of the input. */
export function confirmed(
  question: string,
  language: Language,
  { input = process.stdin, output = process.stderr }: { input?: NodeJS.ReadableStream; output?: NodeJS.WritableStream } = {},
): Promise<boolean> {
  const asked = createInterface({ input, output });
  return new Promise((resolve) => {
    asked.once('close', () => resolve(false));
    asked.question(question, (answer) => {
      resolve(YES[language].test(answer));
      asked.close();
    });
  });
}
