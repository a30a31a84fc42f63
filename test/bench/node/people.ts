import { FirstAccount, type Viewer } from '../../../libs/access/src/index.js';
import { isRefused } from '../../../libs/runtime/src/index.js';
import type { BenchDatabase } from './own-server.js';

/** A DPO shared by every member of the node, signed in. */
export interface Dpo {
  viewer: Viewer;
  cookie: string;
}

export async function dpoOfAll({ source, transactions }: BenchDatabase): Promise<Dpo> {
  const accounts = new FirstAccount(transactions);
  const account = { email: 'dpo@exemple.fr', name: 'Déléguée mutualisée', password: 'une phrase que personne ne connaît' };
  const started = await accounts.create({ ...account, secret: (await accounts.link()) ?? '', locale: 'fr' }, null);
  if (isRefused(started)) throw started;
  const { accountId: id, secret } = started;
  await source.query('DELETE FROM node_role');
  const members = await source.query<{ id: string }[]>(
    `INSERT INTO member_role (member_id, actor_id, role, granted_at) SELECT member_id, $1, 'DPO', now() FROM member
     RETURNING member_id AS id`,
    [id],
  );
  const memberRoles = new Map(members.map((member) => [member.id, ['DPO' as const]]));
  const actor = { reach: 'GRANTED', id, through: 'SESSION' } as const;
  const viewer = {
    kind: 'PERSON',
    id,
    name: account.name,
    language: 'fr',
    sessionId: null,
    actor,
    memberRoles,
    nodeRoles: [],
  } as const;
  return { viewer, cookie: `vigie=${secret}` };
}
