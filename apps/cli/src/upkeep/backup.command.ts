import type { Command } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { nodeCommand } from '../node/node-command.js';

const WORDS = {
  backup: {
    fr: 'sauvegarde la base embarquée dans un fichier, pendant qu’elle sert',
    en: 'backs the embedded database up into a file, while it serves',
  },
  restore: {
    fr: 'remet la base embarquée telle qu’une sauvegarde l’a gardée',
    en: 'brings the embedded database back as a backup kept it',
  },
  file: { fr: 'le fichier de sauvegarde', en: 'the backup file' },
  replace: { fr: 'met de côté la base qui est là', en: 'sets the present database aside' },
};

/** `vigie backup FILE` */
export function backupCommand(language: Language): Command {
  return nodeCommand('backup', WORDS.backup, language)
    .argument('<file>', WORDS.file[language])
    .action(async (file: string) => {
      await (await import('./backup.js')).backup(file, language);
    });
}

/** `vigie restore FILE` */
export function restoreCommand(language: Language): Command {
  return nodeCommand('restore', WORDS.restore, language)
    .argument('<file>', WORDS.file[language])
    .option('--replace', WORDS.replace[language])
    .action(async (file: string, options: { replace?: true }) => {
      await (await import('./backup.js')).restore(file, options.replace ?? false, language);
    });
}
