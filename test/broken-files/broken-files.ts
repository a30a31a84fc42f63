import { brokenRecords } from './broken-records.js';
import { brokenTexts } from './broken-texts.js';
import { brokenValues } from './broken-values.js';

/** A file that must be refused, and why: each problem by its path and its code, in the order of the document. */
export interface BrokenFile {
  name: string;
  bytes: () => Buffer;
  problems: [path: string, code: string][];
}

export const brokenFiles: BrokenFile[] = [...brokenTexts, ...brokenValues, ...brokenRecords];
