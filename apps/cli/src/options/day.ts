import { InvalidArgumentError } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { isDay, isInstant, type Day, type Instant } from '../../../../libs/model/src/index.js';

const WORDS = {
  fr: {
    day: (option: string, value: string) =>
      `${option} : « ${value} » n’est pas une date ; attendu : AAAA-MM-JJ, par exemple 2026-05-16`,
    instant: (option: string, value: string) =>
      `${option} : « ${value} » n’est pas un instant ; attendu en temps universel, par exemple 2026-05-16T08:30:00Z`,
  },
  en: {
    day: (option: string, value: string) => `${option}: “${value}” is not a date; expected: YYYY-MM-DD, for instance 2026-05-16`,
    instant: (option: string, value: string) =>
      `${option}: “${value}” is not an instant; expected in UTC, for instance 2026-05-16T08:30:00Z`,
  },
} as const;

/** Reads the value of an option that is a day. */
export function dayOf(language: Language, option: string): (value: string) => Day {
  return (value) => {
    if (!isDay(value)) throw new InvalidArgumentError(WORDS[language].day(option, value));
    return value;
  };
}

/** Reads the value of an option that is an instant. */
export function instantOf(language: Language, option: string): (value: string) => Instant {
  return (value) => {
    if (!isInstant(value)) throw new InvalidArgumentError(WORDS[language].instant(option, value));
    return value;
  };
}
