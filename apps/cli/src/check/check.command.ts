import { Command, InvalidArgumentError, Option } from 'commander';
import { LANGUAGES, SEVERITIES, type Language } from '../../../../libs/law/src/index.js';
import { isDay, type Day, type Severity } from '../../../../libs/model/src/index.js';
import { check, type CheckOptions } from './check.js';

const WORDS = {
  fr: {
    about: 'lit des registres et dit leurs constats à vérifier, avec l’article, les faits et les dates',
    files: 'registres au format vigie-register/1 (JSON), un par collectivité ; plusieurs fichiers forment un groupe',
    asOf: 'le jour de la question (par défaut : aujourd’hui)',
    all: 'tous les constats, passés et à venir',
    format: 'table pour lire, json pour traiter',
    failOn: 'code de sortie 1 si un constat atteint cette gravité',
    lang: 'langue',
    notADay: (value: string) => `--as-of : « ${value} » n’est pas un jour ; attendu : AAAA-MM-JJ, par exemple 2026-05-16`,
    notOneOf: (option: string, value: string, all: readonly string[]) =>
      `${option} : « ${value} » inconnu ; attendu : ${all.join(', ')}`,
  },
  en: {
    about: 'reads registers and says what to look at in them, with the article, the facts and the dates',
    files: 'registers in the vigie-register/1 format (JSON), one for each member; several files make a group',
    asOf: 'the day of the question (default: today)',
    all: 'every finding, past and to come',
    format: 'table to read, json to process',
    failOn: 'exit code 1 if a finding is at least that severe',
    lang: 'language',
    notADay: (value: string) => `--as-of: “${value}” is not a day; expected: YYYY-MM-DD, such as 2026-05-16`,
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
