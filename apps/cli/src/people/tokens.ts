import { CreateToken, RevokeToken } from '../../../../libs/access/src/index.js';
import { theCommandLine, theNode } from '../../../../libs/database/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { isDay } from '../../../../libs/model/src/index.js';
import { isRefused, SystemClock } from '../../../../libs/runtime/src/index.js';
import { findMember } from '../node/find-member.js';
import { Unusable } from '../node/unusable.js';
import { withNode } from '../node/with-node.js';
import type { TokenOptions } from './token.command.js';

export async function listTokens(language: Language): Promise<void> {
  await withNode(language, async ({ database, say }) => {
    const tokens = await database.transactions.read(theNode, (tx) =>
      tx.rows<{ id: string; name: string; expires_at: Date; revoked_at: Date | null }>(
        'SELECT id, name, expires_at, revoked_at FROM api_token ORDER BY id',
      ),
    );
    for (const { id, name, expires_at, revoked_at } of tokens) {
      say([id, revoked_at === null ? expires_at.toISOString().slice(0, 10) : 'REVOKED', name].join('\t'));
    }
  });
}

export async function createToken({ name, expiresOn, member = [], role }: TokenOptions, language: Language): Promise<void> {
  await withNode(language, async (node) => {
    if (!isDay(expiresOn)) throw new Unusable(notADay(expiresOn));
    const memberIds: string[] = [];
    for (const named of member) memberIds.push((await findMember(node, named)).record.id);
    const input = { name, expiresOn, memberIds, role: role ?? null, nodeRoles: [] };
    const created = await new CreateToken(node.database.transactions, new SystemClock()).run(theCommandLine, input);
    if (isRefused(created)) throw created;
    node.say(created.secret);
  });
}

export async function revokeToken(id: string, language: Language): Promise<void> {
  await withNode(language, async ({ database, say }) => {
    const revoked = await new RevokeToken(database.transactions).run(theCommandLine, id, true);
    if (isRefused(revoked)) throw revoked;
    say({ fr: 'Le jeton est révoqué.', en: 'The token is revoked.' }[language]);
  });
}

const notADay = (text: string) => ({
  fr: `--expires-on : « ${text} » ; attendu : AAAA-MM-JJ`,
  en: `--expires-on: “${text}”; expected: YYYY-MM-DD`,
});
