import { type Command, Option } from 'commander';
import type { Language } from '../../../../libs/law/src/index.js';
import { nodeCommand } from '../node/node-command.js';

const WORDS = {
  about: { fr: 'les jetons des outils partenaires', en: 'the tokens of partners’ tools' },
  list: { fr: 'les montre', en: 'shows them' },
  create: { fr: 'en crée un, et le montre cette seule fois', en: 'creates one, and shows it this once' },
  revoke: { fr: 'le révoque : il n’ouvre plus rien', en: 'revokes one: it opens nothing any more' },
  expires: { fr: 'le dernier jour, AAAA-MM-JJ', en: 'the last day, YYYY-MM-DD' },
};

/** `vigie token list | create | revoke` */
export function tokenCommand(language: Language): Command {
  const tokens = nodeCommand('token', WORDS.about, language);
  tokens.addCommand(
    nodeCommand('list', WORDS.list, language).action(async () => {
      await (await import('./tokens.js')).listTokens(language);
    }),
  );
  tokens.addCommand(
    nodeCommand('create', WORDS.create, language)
      .requiredOption('--name <name>')
      .requiredOption('--expires-on <day>', WORDS.expires[language])
      .option('--member <member>', '', (value: string, all: string[] = []) => [...all, value])
      .addOption(new Option('--role <role>').choices(['READER', 'EDITOR', 'DPO']))
      .action(async (options: TokenOptions) => {
        await (await import('./tokens.js')).createToken(options, language);
      }),
  );
  tokens.addCommand(
    nodeCommand('revoke', WORDS.revoke, language)
      .argument('<id>')
      .action(async (id: string) => {
        await (await import('./tokens.js')).revokeToken(id, language);
      }),
  );
  return tokens;
}

export interface TokenOptions {
  name: string;
  expiresOn: string;
  member?: string[];
  role?: 'READER' | 'EDITOR' | 'DPO';
}
