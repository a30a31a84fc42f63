import type { Problem } from '../read/problem.js';
import { english } from './english.js';
import { french } from './french.js';

export type Language = 'fr' | 'en';

/** One sentence: where, what was found, what was expected. Safe to print on a terminal. */
export function explainProblem(problem: Problem, language: Language): string {
  return language === 'fr' ? french(problem) : english(problem);
}
