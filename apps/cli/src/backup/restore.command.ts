import { Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { langOption } from '../options/one-of.js';

const WORDS = {
  fr: {
    about: 'remet la base embarquée dans l’état d’une sauvegarde, le service étant arrêté',
    backup: 'le fichier de la sauvegarde',
    replace: 'même s’il y a déjà une base : elle est mise de côté',
  },
  en: {
    about: 'brings the embedded database back to what a backup holds, while the service is stopped',
    backup: 'the file of the backup',
    replace: 'even if there is a database: it is set aside',
  },
} as const;

/** `vigie restore FILE` */
export function restoreCommand(language: Language): Command {
  const words = WORDS[language];
  return new Command('restore')
    .description(words.about)
    .argument('<backup>', words.backup)
    .addOption(new Option('--replace', words.replace))
    .addOption(langOption(language))
    .action(async (file: string, { lang, replace }: { lang: Language; replace?: true }) => {
      const { restore } = await import('./restore.js');
      process.exitCode = await restore(file, replace === true, lang);
    });
}
