import { countKeys } from './count-keys.js';
import { refuseFile } from './file-refusals.js';
import type { Problem } from './problem.js';
import { survey, type Survey } from './survey.js';
import { syntaxProblem, tooDeepProblem } from './syntax-problem.js';

export interface ParsedDocument {
  document: unknown;
  /** Whether an object of the text writes a key twice: JSON.parse keeps the last and loses the other. */
  repeatsKeys: boolean;
  seen: Survey;
}

/** One JSON document of moderate depth in UTF-8, or what keeps the bytes from being one. */
export function parseDocument(bytes: Buffer): ParsedDocument | Problem {
  const refusal = refuseFile(bytes);
  if (refusal) return refusal;

  const seen = survey(bytes);
  if (seen.tooDeepAt !== null) return tooDeepProblem(textOf(bytes.subarray(0, seen.tooDeepAt)));

  try {
    const document: unknown = JSON.parse(textOf(bytes));
    return { document, seen, repeatsKeys: seen.keys > countKeys(document) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return syntaxProblem(textOf(bytes));
  }
}

/** Not kept: the text of a large file weighs as much as the file. */
export const textOf = (bytes: Buffer) => bytes.toString('utf8');
