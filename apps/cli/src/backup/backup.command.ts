import { Command } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { langOption } from '../options/one-of.js';

const WORDS = {
  fr: {
    about: 'sauvegarde la base embarquée dans un fichier, sans arrêter le service',
    backup: 'le fichier à écrire',
  },
  en: {
    about: 'backs the embedded database up into a file, while the service runs',
    backup: 'the file to write',
  },
} as const;

/** `vigie backup FILE` */
export function backupCommand(language: Language): Command {
  return new Command('backup')
    .description(WORDS[language].about)
    .argument('<backup>', WORDS[language].backup)
    .addOption(langOption(language))
    .action(async (file: string, { lang }: { lang: Language }) => {
      const { backUp } = await import('./back-up.js');
      process.exitCode = await backUp(file, lang);
    });
}
