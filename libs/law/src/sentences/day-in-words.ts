import type { Day } from '../../../model/src/index.js';
import { day as inEnglish } from './en/words.js';
import { day as inFrench } from './fr/words.js';
import type { Language } from './language.js';

/** A day as it is said, such as 1er mai 2026. */
export function dayInWords(day: Day, language: Language): string {
  return language === 'fr' ? inFrench(day) : inEnglish(day);
}
