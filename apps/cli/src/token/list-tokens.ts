import type { Language } from '../../../../libs/law/src/index.js';
import { parisDayOf, columns } from '../../../../libs/runtime/src/index.js';
import { ofTheNode } from '../node/actor.js';
import type { ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';

interface Token {
  id: string;
  name: string;
  expiresAt: Date;
  revokedAt: Date | null;
  roles: string[];
}

/** Prints the tokens in the order in which they were made: never their secrets, which are not kept. */
export function listTokens(language: Language): Promise<ExitCode> {
  const words = WORDS[language];
  return onNode(language, async ({ transactions, clock }) => {
    const tokens = await transactions.read(ofTheNode, (tx) => tx.rows<Token>(query));
    const stateOf = ({ revokedAt, expiresAt }: Token) => {
      if (revokedAt !== null) return words.revoked;
      return expiresAt.getTime() <= clock.milliseconds() ? words.ended : words.open;
    };
    await printed(
      columns(
        tokens.map((token) => [
          token.id,
          // It ends with that day: an instant before is still of it.
          parisDayOf(token.expiresAt.getTime() - 1),
          stateOf(token),
          token.name,
          token.roles.join(', '),
        ]),
      ),
    );
    return 0;
  });
}

const query = `
SELECT t.id, t.name, t.expires_at AS "expiresAt", t.revoked_at AS "revokedAt",
  ARRAY(SELECT r.role FROM node_role r WHERE r.actor_id = t.id ORDER BY r.role)
  || ARRAY(SELECT r.role || ' ' || r.member_id FROM member_role r WHERE r.actor_id = t.id ORDER BY r.member_id, r.role) AS roles
FROM api_token t ORDER BY t.id`;

const WORDS = {
  fr: { open: 'valable', ended: 'expiré', revoked: 'révoqué' },
  en: { open: 'valid', ended: 'expired', revoked: 'revoked' },
} as const;
