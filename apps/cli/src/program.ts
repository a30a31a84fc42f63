import { Command } from 'commander';
import type { Language } from '../../../libs/law/src/index.js';
import { backupCommand } from './backup/backup.command.js';
import { restoreCommand } from './backup/restore.command.js';
import { calendarCommand } from './calendar/calendar.command.js';
import { checkCommand } from './check/check.command.js';
import { exportCommand } from './export/export.command.js';
import { groupCommand } from './group/group.command.js';
import { importCommand } from './import/import.command.js';
import { memberCommand } from './member/member.command.js';
import { langOption } from './options/one-of.js';
import { tokenCommand } from './token/token.command.js';
import { userCommand } from './user/user.command.js';
import { verifyCommand } from './verify/verify.command.js';

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
  const vigie = new Command('vigie').description(WORDS[language].about);
  for (const command of COMMANDS) vigie.addCommand(command(language));
  return described(vigie, language);
}

const COMMANDS = [
  checkCommand,
  importCommand,
  exportCommand,
  memberCommand,
  userCommand,
  tokenCommand,
  calendarCommand,
  groupCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
];

/** Errors are thrown, not printed: `main` says them in the reader's language. */
function described(command: Command, language: Language): Command {
  for (const one of command.commands) described(one, language);
  if (command.commands.length > 0) {
    // An option after the name of a command is that command's own.
    command.enablePositionalOptions().addOption(langOption(language));
    command.helpCommand('help [command]', WORDS[language].helpCommand);
  }
  return command
    .exitOverride()
    .helpOption('-h, --help', WORDS[language].help)
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => (language === 'fr' ? (TITLES[title] ?? title) : title),
      optionDescription: ({ description }) => description,
    });
}
