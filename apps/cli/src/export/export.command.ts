import { Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { instantOf } from '../options/day.js';
import { langOption } from '../options/one-of.js';
import type { ExportOptions } from './export-member.js';

const WORDS = {
  fr: {
    about: 'écrit le registre d’une collectivité au format vigie-register/1 (JSON)',
    member: 'la collectivité : son identifiant, son SIREN, ou son nom exact',
    output: 'le fichier à écrire (par défaut : la sortie standard)',
    recordedAt: 'le registre tel qu’il était enregistré à cet instant, par exemple 2026-05-16T08:30:00Z',
  },
  en: {
    about: 'writes the register of a member in the vigie-register/1 format (JSON)',
    member: 'the member: its id, its SIREN, or its exact name',
    output: 'the file to write (default: standard output)',
    recordedAt: 'the register as it was recorded at this instant, for instance 2026-05-16T08:30:00Z',
  },
} as const;

/** `vigie export MEMBER` */
export function exportCommand(language: Language): Command {
  const words = WORDS[language];
  return new Command('export')
    .description(words.about)
    .argument('<member>', words.member)
    .addOption(new Option('-o, --output <file>', words.output))
    .addOption(new Option('--recorded-at <instant>', words.recordedAt).argParser(instantOf(language, '--recorded-at')))
    .addOption(langOption(language))
    .action(async (member: string, given: ExportOptions) => {
      const { exportMember } = await import('./export-member.js');
      process.exitCode = await exportMember(member, given);
    });
}
