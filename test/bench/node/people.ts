import { ChoosePassword, FirstAccount, InviteAccount, type Viewer } from '../../../libs/access/src/index.js';
import { theNode } from '../../../libs/database/src/index.js';
import { accepted } from '../../../libs/runtime/src/index.js';
import type { BenchDatabase } from './own-server.js';

/** A DPO shared by every member of the node, signed in. */
export interface Dpo {
  viewer: Viewer;
  /** Her own session first, then those of colleagues with the same roles. */
  cookies: string[];
}

export async function dpoOfAll(database: BenchDatabase): Promise<Dpo> {
  const { source, transactions } = database;
  const accounts = new FirstAccount(transactions);
  const account = { email: 'dpo@exemple.fr', name: 'Déléguée mutualisée', password: 'une phrase que personne ne connaît' };
  const started = await accounts.create({ ...account, secret: (await accounts.link()) ?? '', locale: 'fr' }, null);
  const { accountId: id, secret } = accepted(started);
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
  const colleagues: string[] = [];
  for (let i = 1; i < 8; i++) colleagues.push(await colleague(database, id, i));
  return { viewer, cookies: [`vigie=${secret}`, ...colleagues] };
}

async function colleague({ source, transactions }: BenchDatabase, of: string, number: number): Promise<string> {
  const person = { email: `dpo${number}@exemple.fr`, name: `Collègue ${number}`, locale: 'fr' } as const;
  const invited = accepted(await new InviteAccount(transactions).run(theNode, person));
  const chosen = { secret: invited.secret, password: 'une phrase que personne ne connaît', name: null };
  const { secret } = accepted(await new ChoosePassword(transactions).run(chosen, null));
  await source.query('INSERT INTO member_role SELECT member_id, $1, role, granted_at FROM member_role WHERE actor_id = $2', [
    invited.accountId,
    of,
  ]);
  return `vigie=${secret}`;
}
