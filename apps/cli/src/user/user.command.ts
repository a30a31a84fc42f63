import { Command, Option } from 'commander';
import { MEMBER_ROLE_NAMES, NODE_ROLE_NAMES } from '../node/role-names.js';
import { LANGUAGES, type Language } from '../../../../libs/law/src/index.js';
import { each } from '../options/each.js';
import { langOption, oneOf } from '../options/one-of.js';
import type { AddUserOptions } from './add-user.js';
import { USER_WORDS } from './user-words.js';

/** `vigie user …` */
export function userCommand(language: Language): Command {
  const words = USER_WORDS[language];
  const user = new Command('user').description(words.about).addCommand(addCommand(language));
  user.addCommand(
    new Command('list')
      .description(words.list)
      .addOption(langOption(language))
      .action(async ({ lang }: { lang: Language }) => {
        const { listUsers } = await import('./list-users.js');
        process.exitCode = await listUsers(lang);
      }),
  );
  user.addCommand(
    ofOne('link', language).action(async (email: string, { lang }: { lang: Language }) => {
      const { createLink } = await import('./create-link.js');
      process.exitCode = await createLink(email, lang);
    }),
  );
  for (const action of ['disable', 'enable'] as const) {
    user.addCommand(
      ofOne(action, language).action(async (email: string, { lang }: { lang: Language }) => {
        const { closeUser } = await import('./close-user.js');
        process.exitCode = await closeUser(action, email, lang);
      }),
    );
  }
  return user.addCommand(
    ofOne('erase', language)
      .addOption(new Option('--yes', words.yes))
      .action(async (email: string, { lang, yes }: { lang: Language; yes?: true }) => {
        const { eraseUser } = await import('./close-user.js');
        process.exitCode = await eraseUser(email, lang, yes === true);
      }),
  );
}

function addCommand(language: Language): Command {
  const words = USER_WORDS[language];
  return new Command('add')
    .description(words.add)
    .addOption(new Option('--email <email>', words.email).makeOptionMandatory())
    .addOption(new Option('--name <name>', words.name).makeOptionMandatory())
    .addOption(new Option('--locale <language>', words.locale).argParser(oneOf(language, '--locale', LANGUAGES)).default('fr'))
    .addOption(
      new Option('--node-role <role>', `${words.nodeRole} (${NODE_ROLE_NAMES.join(', ')})`).argParser(
        each(oneOf(language, '--node-role', NODE_ROLE_NAMES)),
      ),
    )
    .addOption(new Option('--member <member>', words.member).argParser(each(String)))
    .addOption(
      new Option('--role <role>', `${words.role} (${MEMBER_ROLE_NAMES.join(', ')})`).argParser(
        oneOf(language, '--role', MEMBER_ROLE_NAMES),
      ),
    )
    .addOption(langOption(language))
    .action(async (given: AddUserOptions) => {
      const { addUser } = await import('./add-user.js');
      process.exitCode = await addUser(given);
    });
}

function ofOne(name: 'link' | 'disable' | 'enable' | 'erase', language: Language): Command {
  const words = USER_WORDS[language];
  return new Command(name).description(words[name]).argument('<email>', words.email).addOption(langOption(language));
}
