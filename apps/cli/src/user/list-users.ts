import { columns } from '../../../../libs/runtime/src/index.js';
import type { Language } from '../../../../libs/law/src/index.js';
import { ofTheNode } from '../node/actor.js';
import type { ExitCode } from '../node/explained.js';
import { onNode } from '../node/on-node.js';
import { printed } from '../terminal/printed.js';
import { USER_WORDS } from './user-words.js';

interface Account {
  email: string;
  name: string;
  isDisabled: boolean;
  isErased: boolean;
  roles: string[];
}

/** Prints the accounts in the order in which they were made, with the roles of each. */
export function listUsers(language: Language): Promise<ExitCode> {
  const words = USER_WORDS[language];
  return onNode(language, async ({ transactions }) => {
    const accounts = await transactions.read(ofTheNode, (tx) => tx.rows<Account>(query));
    await printed(
      columns(
        accounts.map(({ email, name, isDisabled, isErased, roles }) => {
          const state = isErased ? words.erased : isDisabled ? words.disabled : '';
          return [email, name, state, roles.join(', ')];
        }),
      ),
    );
    return 0;
  });
}

const query = `
SELECT a.email, a.name, a.disabled_at IS NOT NULL AS "isDisabled", a.erased_at IS NOT NULL AS "isErased",
  ARRAY(SELECT r.role FROM node_role r WHERE r.actor_id = a.id ORDER BY r.role)
  || ARRAY(SELECT r.role || ' ' || r.member_id FROM member_role r WHERE r.actor_id = a.id ORDER BY r.member_id, r.role) AS roles
FROM account a ORDER BY a.id`;
