/** A client of the API as a partner writes it: fetch, and a cookie or a token. */
export class Client {
  constructor(
    readonly address: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The data of an answer; throws when it has errors. */
  async ask<Data = Answer>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.send(query, variables);
    if (errors !== undefined) throw new Error(`${errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n')}`);
    return data as Data;
  }

  /** The whole answer, whatever it is. */
  async send(query: string, variables: object = {}): Promise<GraphqlAnswer> {
    const response = await this.post('/graphql', JSON.stringify({ query, variables }), 'application/json');
    return { status: response.status, ...((await response.json()) as Omit<GraphqlAnswer, 'status'>) };
  }

  post(path: string, body: string | Uint8Array<ArrayBuffer>, type: string): Promise<Response> {
    return fetch(this.address + path, { method: 'POST', body, headers: { 'content-type': type, ...this.headers } });
  }

  get(path: string): Promise<Response> {
    return fetch(this.address + path, { headers: { ...this.headers } });
  }
}

export interface GraphqlAnswer {
  status: number;
  data?: Answer | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

// What a query answers is told by the query: a test reads it as it is.
// oxlint-disable-next-line no-explicit-any
export type Answer = Record<string, any>;
