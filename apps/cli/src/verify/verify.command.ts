import { Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { langOption } from '../options/one-of.js';
import type { VerifyOptions } from './verify-chains.js';

const WORDS = {
  fr: {
    about: 'recalcule les journaux, celui de chaque collectivité et celui du nœud : code de sortie 1 si l’un a été altéré',
    member: 'une seule collectivité : identifiant, SIREN ou nom exact (par défaut : toutes, et le nœud)',
    json: 'en JSON, pour un traitement automatique',
  },
  en: {
    about: 'recomputes the journals, of each member and of the node: exit code 1 if one was altered',
    member: 'one member only: id, SIREN or exact name (default: all of them, and the node)',
    json: 'in JSON, for processing',
  },
} as const;

/** `vigie verify [MEMBER]` */
export function verifyCommand(language: Language): Command {
  const words = WORDS[language];
  return new Command('verify')
    .description(words.about)
    .argument('[member]', words.member)
    .addOption(new Option('--json', words.json))
    .addOption(langOption(language))
    .action(async (member: string | undefined, given: VerifyOptions) => {
      const { verifyChains } = await import('./verify-chains.js');
      process.exitCode = await verifyChains(member ?? null, given);
    });
}
