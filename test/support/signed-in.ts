import { Client } from './client.js';

/** Somebody who signs in with a password, as a browser does. */
export async function signedInAs(address: string, email: string, password: string): Promise<Client> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } errors { path message } } }';
  const body = JSON.stringify({ query, variables: { input: { email, password } } });
  const response = await new Client(address).post('/graphql', body, 'application/json');
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(await response.text());
  return new Client(address, { cookie });
}
