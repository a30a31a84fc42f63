import type { RegisterBundle } from '../types/bundle.js';
import type { Problem } from './problem.js';

/** A register, or everything that keeps the file from being one. Nothing is repaired or guessed. */
export type Reading = ReadRegister | RefusedFile;

export interface ReadRegister {
  /** Every key present. */
  bundle: RegisterBundle;
  /** What is allowed and deserves a look, such as a sub-processor that is in no list. */
  warnings: Problem[];
}

export interface RefusedFile {
  /** In the order of the document; at most a thousand, then one that counts the others. */
  problems: Problem[];
}
