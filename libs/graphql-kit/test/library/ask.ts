import type { Library } from './library.js';

export interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId?: string } }[];
}

/** Asks as a client that knows the media type of GraphQL. */
export async function ask(
  library: Library,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await send(library, JSON.stringify({ query, variables }), headers);
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

export function send({ url }: Library, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const types = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  return fetch(url, { method: 'POST', body, headers: { ...types, 'accept-language': 'en', ...headers } });
}

/** The status of an answer, and the code of its first error. */
export async function refusal(library: Library, query: string, variables: object = {}): Promise<[number, string | undefined]> {
  const { status, errors } = await ask(library, query, variables);
  return [status, errors?.[0]?.extensions.code];
}
