import { InvalidArgumentError, Option } from 'commander';
import { LANGUAGES, type Language } from '../../../../libs/law/src/index.js';

const WORDS = {
  fr: {
    lang: 'langue de la réponse',
    notOneOf: (option: string, value: string, all: readonly string[]) =>
      `${option} : « ${value} » inconnu ; attendu : ${all.join(', ')}`,
  },
  en: {
    lang: 'language of the answer',
    notOneOf: (option: string, value: string, all: readonly string[]) =>
      `${option}: “${value}” unknown; expected: ${all.join(', ')}`,
  },
} as const;

/** Reads the value of an option that is one of a few words, in capitals or not. */
export function oneOf<Choice extends string>(
  language: Language,
  option: string,
  choices: readonly Choice[],
): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((one) => one.toLowerCase() === value.toLowerCase());
    if (choice === undefined) throw new InvalidArgumentError(WORDS[language].notOneOf(option, value, choices));
    return choice;
  };
}

/** `--lang`, which every command has. */
export function langOption(language: Language): Option {
  return new Option('--lang <language>', WORDS[language].lang).argParser(oneOf(language, '--lang', LANGUAGES)).default(language);
}
