import type { Command } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { nodeCommand } from '../node/node-command.js';

const WORDS = {
  about: {
    fr: 'apporte des registres dans la base du nœud : tous les fichiers, ou rien',
    en: 'brings registers into the node’s database: all the files, or nothing',
  },
  files: { fr: 'registres au format vigie-register/1 (JSON)', en: 'registers in the vigie-register/1 format (JSON)' },
  dryRun: { fr: 'montre ce qui changerait, et s’arrête là', en: 'shows what would change, and stops there' },
  replace: {
    fr: 'retire du registre ce que le fichier n’a pas',
    en: 'removes from the register what the file does not have',
  },
  provider: {
    fr: 'le prestataire du fichier est celui du catalogue, ou un nouveau (new) ; peut être répété',
    en: 'the provider of the file is that of the catalogue, or a new one (new); may be repeated',
  },
  newProviders: {
    fr: 'les prestataires à confirmer sont nouveaux',
    en: 'the providers to confirm are new',
  },
  yes: { fr: 'sans demander confirmation', en: 'without asking for confirmation' },
};

/** `vigie import FILE…` */
export function importCommand(language: Language): Command {
  return nodeCommand('import', WORDS.about, language)
    .argument('<file...>', WORDS.files[language])
    .option('--dry-run', WORDS.dryRun[language])
    .option('--replace', WORDS.replace[language])
    .option('--provider <fileId=catalogueId>', WORDS.provider[language], (value: string, all: string[] = []) => [...all, value])
    .option('--new-providers', WORDS.newProviders[language])
    .option('--yes', WORDS.yes[language])
    .action(async (files: string[], options: ImportOptions) => {
      const { importFiles } = await import('./import-files.js');
      await importFiles(files, options, language);
    });
}

export interface ImportOptions {
  dryRun?: true;
  replace?: true;
  provider?: string[];
  newProviders?: true;
  yes?: true;
}
