import type { Command } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { nodeCommand } from '../node/node-command.js';

const WORDS = {
  about: { fr: 'écrit tout le registre d’un membre dans un fichier', en: 'writes the whole register of a member into a file' },
  member: { fr: 'identifiant, SIREN ou nom', en: 'id, SIREN or name' },
  output: { fr: 'le fichier (par défaut : la sortie standard)', en: 'the file (default: standard output)' },
  recordedAt: {
    fr: 'tel que le journal le disait à cet instant, par exemple 2026-03-02T09:00:00Z',
    en: 'as the journal said it was at that instant, for instance 2026-03-02T09:00:00Z',
  },
};

/** `vigie export MEMBER` */
export function exportCommand(language: Language): Command {
  return nodeCommand('export', WORDS.about, language)
    .argument('<member>', WORDS.member[language])
    .option('-o, --output <file>', WORDS.output[language])
    .option('--recorded-at <instant>', WORDS.recordedAt[language])
    .action(async (member: string, options: { output?: string; recordedAt?: string }) => {
      const { exportRegister } = await import('./export-register.js');
      await exportRegister(member, options, language);
    });
}
