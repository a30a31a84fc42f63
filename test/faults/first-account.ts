import { Client } from '../support/client.js';
import type { RunningNode } from './running-node.js';

const password = 'une phrase que personne ne connaît';

/** Follows the link that a new node prints: its administrator, signed in. */
export async function firstAccount(node: RunningNode): Promise<Client> {
  const query = `mutation ($input: CreateFirstAccountInput!) { createFirstAccount(input: $input) { viewer { id } errors { message } } }`;
  const input = { secret: node.firstAccountSecret, email: 'admin@exemple.fr', name: 'Admin', password, locale: 'fr' };
  const response = await new Client(node.address).post(
    '/graphql',
    JSON.stringify({ query, variables: { input } }),
    'application/json',
  );
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return new Client(node.address, { cookie });
}
