import type { Language } from '../../../../libs/law/src/index.js';
import { isRefused, makeLog, printable } from '../../../../libs/runtime/src/index.js';
import { failureInWords } from './failure-in-words.js';

/** 0: done; 1: refused, or something is wrong; 2: nothing was done, as what was asked cannot be. */
export type ExitCode = 0 | 1 | 2;

/** Does the work, and says in a sentence why it could not be done. */
export async function explained(language: Language, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (isRefused(error)) {
      for (const { message } of error.errors) process.stderr.write(`vigie: ${printable(message[language])}\n`);
      return 1;
    }
    const said = failureInWords(error, language);
    process.stderr.write(`vigie: ${said ?? UNEXPECTED[language]}\n`);
    if (said === null) makeLog('error').error({ err: error });
    return 2;
  }
}

const UNEXPECTED = {
  fr: 'erreur imprévue ; la ligne qui suit aidera à la comprendre',
  en: 'unexpected error; the line that follows will help to understand it',
};
