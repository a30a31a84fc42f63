import type { Command } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { nodeCommand } from '../node/node-command.js';

const WORDS = {
  about: {
    fr: 'recalcule les chaînes du journal : celle de chaque membre et celle du nœud',
    en: 'recomputes the chains of the journal: that of each member, and that of the node',
  },
  member: { fr: 'identifiant, SIREN ou nom (par défaut : tous)', en: 'id, SIREN or name (default: all)' },
  json: { fr: 'réponse en JSON', en: 'answer in JSON' },
};

/** `vigie verify [MEMBER]` */
export function verifyCommand(language: Language): Command {
  return nodeCommand('verify', WORDS.about, language)
    .argument('[member]', WORDS.member[language])
    .option('--json', WORDS.json[language])
    .action(async (member: string | undefined, options: { json?: true }) => {
      await (await import('./verify.js')).verify(member ?? null, options.json ?? false, language);
    });
}
