import type { CommanderError } from 'commander';
import type { Language } from '../../../libs/law/src/index.js';

const INVALID = ' is invalid. ';

const FRENCH: Record<string, (what: string) => string> = {
  'commander.unknownOption': (what) => `option inconnue : ${what}`,
  'commander.unknownCommand': (what) => `commande inconnue : ${what}`,
  'commander.missingArgument': (what) => `il manque ${ARGUMENTS[what] ?? what}`,
  'commander.missingMandatoryOptionValue': (what) => `il manque l’option ${what}`,
  'commander.optionMissingArgument': (what) => `il manque la valeur de l’option ${what}`,
  'commander.conflictingOption': (what) => `ces options s’excluent mutuellement : ${what}`,
  'commander.excessArguments': () => 'trop d’arguments',
  'commander.help': () => 'il manque une commande, par exemple : vigie check FICHIER (vigie --help les donne toutes)',
};

const ARGUMENTS: Record<string, string> = {
  file: 'un fichier à lire',
  member: 'une collectivité',
  email: 'une adresse électronique',
  id: 'un identifiant',
  backup: 'le fichier de la sauvegarde',
};

const NO_COMMAND = 'a command is missing, for instance: vigie check FILE (vigie --help gives them all)';

/** What is wrong with the command line, in the reader's language. */
export function usageError(error: CommanderError, language: Language): string {
  // Our own sentence follows the library's.
  if (error.code === 'commander.invalidArgument') return error.message.slice(error.message.indexOf(INVALID) + INVALID.length);
  if (language === 'en' && error.code === 'commander.help') return NO_COMMAND;
  const french = FRENCH[error.code];
  if (language === 'en' || french === undefined) return error.message.replace(/^error: /, '');
  const named = [...error.message.matchAll(/'([^']+)'/g)].map((match) => match[1]);
  return french(named.join(', '));
}
