import { Command } from 'commander';
import type { Language } from '../../../libs/law/src/index.js';
import { checkCommand } from './check/check.command.js';
import { tokenCommand } from './people/token.command.js';
import { userCommand } from './people/user.command.js';
import { exportCommand } from './register/export.command.js';
import { importCommand } from './register/import.command.js';
import { memberCommand } from './register/member.command.js';
import { backupCommand, restoreCommand } from './upkeep/backup.command.js';
import { verifyCommand } from './upkeep/verify.command.js';

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
  const vigie = described(new Command('vigie'), language).description(words.about).helpCommand('help [command]', words.helpCommand);
  for (const command of COMMANDS) vigie.addCommand(described(command(language), language));
  return vigie;
}

const COMMANDS = [
  checkCommand,
  importCommand,
  exportCommand,
  memberCommand,
  userCommand,
  tokenCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
];

/** Errors are thrown, not printed: `main` says them in the reader's language. */
function described(command: Command, language: Language): Command {
  for (const part of command.commands) described(part, language);
  return command
    .exitOverride()
    .helpOption('-h, --help', WORDS[language].help)
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => (language === 'fr' ? (TITLES[title] ?? title) : title),
      optionDescription: ({ description }) => description,
    });
}
