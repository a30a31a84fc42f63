import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { each } from '../options/each.js';
import { langOption } from '../options/one-of.js';
import type { ImportOptions } from './import-files.js';

const WORDS = {
  fr: {
    about: 'fait entrer des registres sur ce nœud : montre ce qui changerait, puis demande ; tous les fichiers, ou aucun',
    files: 'registres au format vigie-register/1 (JSON), un par collectivité',
    dryRun: 'montre ce qui changerait, et n’écrit rien',
    replace: 'supprime du registre ce qui n’est pas dans le fichier',
    provider: 'ce prestataire du fichier est celui-ci du catalogue, ou un nouveau (peut être répétée)',
    allNew: 'les prestataires à confirmer sont tous nouveaux',
    yes: 'sans demander',
    notAChoice: (value: string) =>
      `--provider : « ${value} » n’est pas un choix ; attendu : ID-DU-FICHIER=ID-DU-CATALOGUE, ou ID-DU-FICHIER=new`,
  },
  en: {
    about: 'brings registers into this node: shows what would change, then asks; all the files, or none',
    files: 'registers in the vigie-register/1 format (JSON), one per member',
    dryRun: 'shows what would change, and writes nothing',
    replace: 'removes from the register what is not in the file',
    provider: 'this provider of the file is that one of the catalogue, or a new one (may be repeated)',
    allNew: 'the providers to confirm are all new',
    yes: 'without asking',
    notAChoice: (value: string) =>
      `--provider: “${value}” is not a choice; expected: ID-IN-FILE=ID-IN-CATALOGUE, or ID-IN-FILE=new`,
  },
} as const;

/** `vigie import FILE…` */
export function importCommand(language: Language): Command {
  const words = WORDS[language];
  const choice = (value: string): [string, string] => {
    const [, fileId, is] = /^(.+)=(.+)$/s.exec(value) ?? [];
    if (fileId === undefined || is === undefined) throw new InvalidArgumentError(words.notAChoice(value));
    return [fileId, is];
  };
  return new Command('import')
    .description(words.about)
    .argument('<file...>', words.files)
    .addOption(new Option('--dry-run', words.dryRun))
    .addOption(new Option('--replace', words.replace))
    .addOption(new Option('--provider <choice>', words.provider).argParser(each(choice)))
    .addOption(new Option('--all-new-providers', words.allNew))
    .addOption(new Option('--yes', words.yes))
    .addOption(langOption(language))
    .action(async (files: string[], given: ImportOptions) => {
      const { importFiles } = await import('./import-files.js');
      process.exitCode = await importFiles(files, given);
    });
}
