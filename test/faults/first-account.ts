import { Client } from '../support/client.js';
import type { RunningNode } from './running-node.js';

const password = 'une phrase que personne ne connaît';

/** Follows the link that a new node prints: its administrator, signed in. */
export async function firstAccount(node: RunningNode): Promise<Client> {
  const query = `mutation ($input: CreateFirstAccountInput!) { createFirstAccount(input: $input) { viewer { id } errors { message } } }`;
  const input = { secret: await node.firstAccountSecret(), email: 'admin@exemple.fr', name: 'Admin', password, locale: 'fr' };
  const response = await new Client(node.address).post(
    '/graphql',
    JSON.stringify({ query, variables: { input } }),
    'application/json',
  );
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return new Client(node.address, { cookie });
}

/** A new member that this person administers; its id in the API. */
export async function ownMember(person: Client, kind = 'COMMUNE'): Promise<string> {
  const { createMember } = await person.ask(
    'mutation ($input: CreateMemberInput!) { createMember(input: $input) { member { id } } }',
    {
      input: { name: 'Commune', kind },
    },
  );
  const { viewer } = await person.ask('{ viewer { id } }');
  await person.ask('mutation ($input: OpenMemberInput!) { openMember(input: $input) { errors { message } } }', {
    input: { memberId: createMember.member.id, actorId: viewer.id },
  });
  return createMember.member.id as string;
}
