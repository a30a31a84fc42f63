import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../../../../libs/law/src/index.js';

/** A command that works on the node's database; it answers in the language that the command line asks for. */
export function nodeCommand(name: string, about: Record<Language, string>, language: Language): Command {
  const lang = { fr: 'langue de la réponse', en: 'language of the answer' };
  return new Command(name)
    .description(about[language])
    .addOption(new Option('--lang <language>', lang[language]).choices(LANGUAGES));
}
