import { Command } from 'commander';
import type { Language } from '../../../libs/law/src/index.js';
import { checkCommand } from './check/check.command.js';

const WORDS = {
  fr: {
    about:
      'Vigie : ce qui est hébergé hors de l’EEE sans couverture, les actes de sous-traitance qui manquent, et ce qu’on ne sait pas.',
    help: 'affiche cette aide',
    helpCommand: 'affiche l’aide d’une commande',
  },
  en: {
    about:
      'Vigie: what is hosted outside the EEA without cover, which data processing agreements are missing, and what is not known.',
    help: 'shows this help',
    helpCommand: 'shows the help of a command',
  },
} as const;

const TITLES: Record<string, string> = {
  'Usage:': 'Utilisation :',
  'Options:': 'Options :',
  'Arguments:': 'Arguments :',
  'Commands:': 'Commandes :',
};

/** The command line, in one language. */
export function program(language: Language): Command {
  const words = WORDS[language];
  return described(new Command('vigie'), language)
    .description(words.about)
    .helpCommand('help [command]', words.helpCommand)
    .addCommand(described(checkCommand(language), language));
}

/** Errors are thrown, not printed: `main` says them in the reader's language. */
function described(command: Command, language: Language): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', WORDS[language].help)
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => (language === 'fr' ? (TITLES[title] ?? title) : title),
      optionDescription: ({ description }) => description,
    });
}
