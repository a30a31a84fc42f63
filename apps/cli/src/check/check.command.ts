import { Command, Option } from 'commander';
import { SEVERITIES, type Language } from '../../../../libs/law/src/index.js';
import type { Day, Severity } from '../../../../libs/model/src/index.js';
import { dayOf } from '../options/day.js';
import { langOption, oneOf } from '../options/one-of.js';
import { check, type CheckOptions } from './check.js';

const WORDS = {
  fr: {
    about: 'lit des registres et en tire les constats à vérifier, avec l’article, les faits et les dates',
    files: 'registres au format vigie-register/1 (JSON), un par collectivité ; plusieurs fichiers forment un groupe',
    asOf: 'la date à laquelle répondre, AAAA-MM-JJ (par défaut : aujourd’hui)',
    all: 'tous les constats, passés et à venir',
    format: 'table pour lire, json pour un traitement automatique',
    failOn: 'code de sortie 1 si un constat atteint au moins cette gravité',
  },
  en: {
    about: 'reads registers and gives the findings to check, with the article, the facts and the dates',
    files: 'registers in the vigie-register/1 format (JSON), one per member; several files make a group',
    asOf: 'the date to answer for, YYYY-MM-DD (default: today)',
    all: 'all findings, past and to come',
    format: 'table to read, json for processing',
    failOn: 'exit code 1 if a finding is at least that severe',
  },
} as const;

/** `vigie check FILE…` */
export function checkCommand(language: Language): Command {
  const words = WORDS[language];
  return new Command('check')
    .description(words.about)
    .argument('<file...>', words.files)
    .addOption(new Option('--as-of <day>', words.asOf).argParser(dayOf(language, '--as-of')).conflicts('all'))
    .addOption(new Option('--all', words.all))
    .addOption(
      new Option('--format <format>', words.format).argParser(oneOf(language, '--format', ['table', 'json'])).default('table'),
    )
    .addOption(
      new Option('--fail-on <severity>', `${words.failOn} (${SEVERITIES.join(', ')})`).argParser(
        oneOf(language, '--fail-on', SEVERITIES),
      ),
    )
    .addOption(langOption(language))
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

/** The civil day in Paris. */
function today(): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(new Date());
}
