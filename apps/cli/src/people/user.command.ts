import { type Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { nodeCommand } from '../node/node-command.js';

const WORDS = {
  about: { fr: 'les comptes de ce nœud', en: 'the accounts of this node' },
  list: { fr: 'les montre', en: 'shows them' },
  add: { fr: 'invite quelqu’un, et donne le lien à lui remettre', en: 'invites somebody, and gives the link to hand over' },
  grant: { fr: 'donne un rôle', en: 'gives a role' },
  link: { fr: 'donne un lien pour choisir un nouveau mot de passe', en: 'gives a link to choose a new password' },
  disable: { fr: 'ferme un compte', en: 'closes an account' },
  enable: { fr: 'ouvre de nouveau un compte', en: 'opens an account again' },
  erase: { fr: 'oublie qui était derrière un compte (RGPD art. 17)', en: 'forgets who was behind an account (GDPR art. 17)' },
  yes: { fr: 'sans retour possible : à confirmer', en: 'there is no way back: to be confirmed' },
};

/** `vigie user list | add | grant | link | disable | enable | erase` */
export function userCommand(language: Language): Command {
  const users = nodeCommand('user', WORDS.about, language);
  const roles = (command: Command) =>
    command
      .option('--member <member>')
      .addOption(new Option('--role <role>').choices(['READER', 'EDITOR', 'DPO', 'ADMIN']))
      .addOption(new Option('--node-role <role>').choices(['GROUP_DPO', 'LAWYER', 'NODE_ADMIN']));
  users.addCommand(
    nodeCommand('list', WORDS.list, language).action(async () => {
      await (await import('./users.js')).listUsers(language);
    }),
  );
  users.addCommand(
    roles(
      nodeCommand('add', WORDS.add, language)
        .requiredOption('--email <email>')
        .requiredOption('--name <name>')
        .addOption(new Option('--locale <language>').choices(['fr', 'en']).default('fr')),
    ).action(async (options: { email: string; name: string; locale: Language } & RoleOptions) => {
      await (await import('./users.js')).addUser(options, language);
    }),
  );
  users.addCommand(
    roles(nodeCommand('grant', WORDS.grant, language).argument('<email>')).action(async (email: string, options: RoleOptions) => {
      await (await import('./users.js')).grantToUser(email, options, language);
    }),
  );
  for (const act of ['link', 'disable', 'enable'] as const) {
    users.addCommand(
      nodeCommand(act, WORDS[act], language)
        .argument('<email>')
        .action(async (email: string) => {
          await (await import('./users.js')).changeUser(act, email, language);
        }),
    );
  }
  users.addCommand(
    nodeCommand('erase', WORDS.erase, language)
      .argument('<email>')
      .requiredOption('--yes', WORDS.yes[language])
      .action(async (email: string) => {
        await (await import('./users.js')).changeUser('erase', email, language);
      }),
  );
  return users;
}

export interface RoleOptions {
  member?: string;
  role?: 'READER' | 'EDITOR' | 'DPO' | 'ADMIN';
  nodeRole?: 'GROUP_DPO' | 'LAWYER' | 'NODE_ADMIN';
}
