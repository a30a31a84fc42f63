import { Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { MEMBER_ROLE_NAMES } from '../node/role-names.js';
import { dayOf } from '../options/day.js';
import { each } from '../options/each.js';
import { langOption, oneOf } from '../options/one-of.js';
import type { CreateTokenOptions } from './create-token.js';

const WORDS = {
  fr: {
    about: 'les jetons des outils de partenaires',
    create: 'fait un jeton, et l’affiche cette seule fois',
    list: 'les donne tous : identifiant, fin, état, nom',
    revoke: 'un jeton n’ouvre plus rien',
    name: 'ce qui le distingue des autres',
    expiresOn: 'le dernier jour où il sert, AAAA-MM-JJ, d’ici deux ans',
    member: 'une collectivité qu’il ouvre (peut être répétée) : identifiant, SIREN ou nom exact',
    role: 'son rôle dans ces collectivités',
    id: 'l’identifiant du jeton',
  },
  en: {
    about: 'the tokens of partners’ tools',
    create: 'makes a token, and prints it this once',
    list: 'gives them all: id, end, state, name',
    revoke: 'a token opens nothing any more',
    name: 'what tells it from the others',
    expiresOn: 'the last day on which it works, YYYY-MM-DD, within two years',
    member: 'a member that it opens (may be repeated): id, SIREN or exact name',
    role: 'its role on these members',
    id: 'the id of the token',
  },
} as const;

/** `vigie token …` */
export function tokenCommand(language: Language): Command {
  const words = WORDS[language];
  const roles = MEMBER_ROLE_NAMES.filter((role) => role !== 'ADMIN');
  const create = new Command('create')
    .description(words.create)
    .addOption(new Option('--name <name>', words.name).makeOptionMandatory())
    .addOption(new Option('--expires-on <day>', words.expiresOn).argParser(dayOf(language, '--expires-on')).makeOptionMandatory())
    .addOption(new Option('--member <member>', words.member).argParser(each(String)).makeOptionMandatory())
    .addOption(
      new Option('--role <role>', `${words.role} (${roles.join(', ')})`)
        .argParser(oneOf(language, '--role', roles))
        .makeOptionMandatory(),
    )
    .addOption(langOption(language))
    .action(async (given: CreateTokenOptions) => {
      const { createToken } = await import('./create-token.js');
      process.exitCode = await createToken(given);
    });
  const list = new Command('list')
    .description(words.list)
    .addOption(langOption(language))
    .action(async ({ lang }: { lang: Language }) => {
      const { listTokens } = await import('./list-tokens.js');
      process.exitCode = await listTokens(lang);
    });
  const revoke = new Command('revoke')
    .description(words.revoke)
    .argument('<id>', words.id)
    .addOption(langOption(language))
    .action(async (id: string, { lang }: { lang: Language }) => {
      const { revokeToken } = await import('./revoke-token.js');
      process.exitCode = await revokeToken(id, lang);
    });
  return new Command('token').description(words.about).addCommand(create).addCommand(list).addCommand(revoke);
}
