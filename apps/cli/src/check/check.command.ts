import { Command, InvalidArgumentError, Option } from 'commander';
import { LANGUAGES, SEVERITIES, type Language } from '../../../../libs/law/src/index.js';
import { isDay, type Day, type Severity } from '../../../../libs/model/src/index.js';
import { check, type CheckOptions } from './check.js';

const WORDS = {
  fr: {
    about: 'lit des registres et en tire les constats à vérifier, avec l’article, les faits et les dates',
    files: 'registres au format vigie-register/1 (JSON), un par collectivité ; plusieurs fichiers forment un groupe',
    asOf: 'la date à laquelle répondre, AAAA-MM-JJ (par défaut : aujourd’hui)',
    all: 'tous les constats, passés et à venir',
    format: 'table pour lire, json pour un traitement automatique',
    failOn: 'code de sortie 1 si un constat atteint au moins cette gravité',
    lang: 'langue de la réponse',
    notADay: (value: string) => `--as-of : « ${value} » n’est pas une date ; attendu : AAAA-MM-JJ, par exemple 2026-05-16`,
    notOneOf: (option: string, value: string, all: readonly string[]) =>
      `${option} : « ${value} » inconnu ; attendu : ${all.join(', ')}`,
  },
  en: {
    about: 'reads registers and gives the findings to check, with the article, the facts and the dates',
    files: 'registers in the vigie-register/1 format (JSON), one per member; several files make a group',
    asOf: 'the date to answer for, YYYY-MM-DD (default: today)',
    all: 'all findings, past and to come',
    format: 'table to read, json for processing',
    failOn: 'exit code 1 if a finding is at least that severe',
    lang: 'language of the answer',
    notADay: (value: string) => `--as-of: “${value}” is not a date; expected: YYYY-MM-DD, for instance 2026-05-16`,
    notOneOf: (option: string, value: string, all: readonly string[]) =>
      `${option}: “${value}” unknown; expected: ${all.join(', ')}`,
  },
} as const;

/** `vigie check FILE…` */
export function checkCommand(language: Language): Command {
  const words = WORDS[language];
  const oneOf =
    <Choice extends string>(option: string, choices: readonly Choice[]) =>
    (value: string): Choice => {
      const choice = choices.find((one) => one.toLowerCase() === value.toLowerCase());
      if (choice === undefined) throw new InvalidArgumentError(words.notOneOf(option, value, choices));
      return choice;
    };
  return new Command('check')
    .description(words.about)
    .argument('<file...>', words.files)
    .addOption(new Option('--as-of <day>', words.asOf).argParser(dayOf(words.notADay)).conflicts('all'))
    .addOption(new Option('--all', words.all))
    .addOption(new Option('--format <format>', words.format).argParser(oneOf('--format', ['table', 'json'])).default('table'))
    .addOption(
      new Option('--fail-on <severity>', `${words.failOn} (${SEVERITIES.join(', ')})`).argParser(oneOf('--fail-on', SEVERITIES)),
    )
    .addOption(new Option('--lang <language>', words.lang).argParser(oneOf('--lang', LANGUAGES)).default('fr'))
    .action(async (files: string[], given: GivenOptions) => {
      const { all, asOf, ...rest } = given;
      process.exitCode = await check(files, { ...rest, asOf: all === true ? null : (asOf ?? today()) });
    });
}

interface GivenOptions extends Pick<CheckOptions, 'format' | 'lang'> {
  asOf?: Day;
  all?: true;
  failOn?: Severity;
}

function dayOf(notADay: (value: string) => string): (value: string) => Day {
  return (value) => {
    if (!isDay(value)) throw new InvalidArgumentError(notADay(value));
    return value;
  };
}

/** The civil day in Paris. */
function today(): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(new Date());
}
