import { CloseAccount, CreatePasswordLink, GrantRole, InviteAccount } from '../../../../libs/access/src/index.js';
import { theCommandLine, theNode } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { isRefused, type Refused, type Settings } from '../../../../libs/runtime/src/index.js';
import { findMember } from '../node/find-member.js';
import { Unusable } from '../node/unusable.js';
import { type OpenNode, withNode } from '../node/with-node.js';
import type { RoleOptions } from './user.command.js';

export async function listUsers(language: Language): Promise<void> {
  await withNode(language, async ({ database, say }) => {
    const users = await database.transactions.read(theNode, (tx) =>
      tx.rows<{ id: string; email: string; name: string; state: string }>(
        `SELECT id, email, name, CASE WHEN disabled_at IS NULL THEN 'OPEN' ELSE 'CLOSED' END AS state
         FROM account WHERE erased_at IS NULL ORDER BY email`,
      ),
    );
    for (const { id, email, name, state } of users) say([id, state, email, name].join('\t'));
  });
}

export async function addUser(
  { email, name, locale, ...roles }: { email: string; name: string; locale: Language } & RoleOptions,
  language: Language,
): Promise<void> {
  await withNode(language, async (node) => {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Unusable(notAnAddress(email));
    const invited = or(await new InviteAccount(node.database.transactions).run(theCommandLine, { email, name, locale }));
    await grant(node, email, roles);
    node.say(linkOf(node.settings, invited.secret));
  });
}

export async function grantToUser(email: string, roles: RoleOptions, language: Language): Promise<void> {
  await withNode(language, async (node) => {
    if (roles.nodeRole === undefined && roles.role === undefined) throw new Unusable(whichRole);
    await grant(node, email, roles);
    node.say({ fr: 'Le rôle a été donné.', en: 'The role was given.' }[language]);
  });
}

export async function changeUser(act: 'link' | 'disable' | 'enable' | 'erase', email: string, language: Language): Promise<void> {
  await withNode(language, async ({ database, settings, say }) => {
    const { transactions } = database;
    const [account] = await transactions.read(theNode, (tx) =>
      tx.rows<{ id: string }>('SELECT id FROM account WHERE lower(email) = lower($1) AND erased_at IS NULL', [email]),
    );
    if (account === undefined) throw new Unusable(noAccount(email));
    if (act === 'link') {
      say(linkOf(settings, or(await new CreatePasswordLink(transactions).run(theCommandLine, account.id)).secret));
    } else {
      or(await new CloseAccount(transactions)[act](theCommandLine, account.id));
      say(done[act][language]);
    }
  });
}

async function grant(node: OpenNode, email: string, { member, role, nodeRole }: RoleOptions): Promise<void> {
  const roles = new GrantRole(node.database.transactions);
  const whom = { actorId: null, email };
  if ((member === undefined) !== (role === undefined)) throw new Unusable(memberAndRole);
  if (member !== undefined && role !== undefined) {
    or(await roles.give(theCommandLine, whom, (await findMember(node, member)).record.id, role));
  }
  if (nodeRole !== undefined) or(await roles.giveOfNode(theCommandLine, whom, nodeRole));
}

function or<Result>(result: Result | Refused): Result {
  if (isRefused(result)) throw result;
  return result;
}

const linkOf = ({ publicUrl, host, port }: Settings, secret: string) =>
  `${publicUrl ?? `http://${host}:${port}`}/password#${secret}`;

const done = {
  disable: { fr: 'Le compte est fermé.', en: 'The account is closed.' },
  enable: { fr: 'Le compte est ouvert.', en: 'The account is open.' },
  erase: { fr: 'Le compte est effacé.', en: 'The account is erased.' },
};
const whichRole = { fr: 'Indiquez --member et --role, ou --node-role.', en: 'Say --member and --role, or --node-role.' };
const memberAndRole = { fr: '--member et --role vont ensemble.', en: '--member and --role go together.' };
const noAccount = (email: string) => ({
  fr: `« ${email} » : aucun compte n’a cette adresse.`,
  en: `“${email}”: no account has this address.`,
});
const notAnAddress = (text: string) => ({
  fr: `--email : « ${text} » n’est pas une adresse.`,
  en: `--email: “${text}” is not an address.`,
});
