import { serverAudits } from 'graphql-http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testNode, type TestNode } from '../support/node.js';

describe('GraphQL over HTTP', () => {
  let node: TestNode;
  beforeAll(async () => {
    node = await testNode();
  });
  afterAll(() => node.stop());

  it('does all that a server must and should, and no less of what it may than Apollo alone', async () => {
    const ours = await audit(`${node.address}/graphql`);
    const { address, close } = await plainApollo();
    const apollos = await audit(address);
    await close();
    expect(ours.MUST.failed).toEqual([]);
    expect(ours.SHOULD.failed).toEqual([]);
    expect(ours.MAY.passed).toBeGreaterThanOrEqual(apollos.MAY.passed);
  });
});

type Audits = Record<'MUST' | 'SHOULD' | 'MAY', { passed: number; failed: string[] }>;

async function audit(url: string): Promise<Audits> {
  const audits: Audits = { MUST: { passed: 0, failed: [] }, SHOULD: { passed: 0, failed: [] }, MAY: { passed: 0, failed: [] } };
  for (const { name, fn } of serverAudits({ url, fetchFn: fetch })) {
    const level = (['MUST', 'SHOULD', 'MAY'] as const).find((word) => name.startsWith(word)) ?? 'MAY';
    const result = await fn();
    if (result.status === 'ok') audits[level].passed++;
    else audits[level].failed.push(`${name}: ${result.reason}`);
  }
  return audits;
}

/** Apollo as it comes, with the same protection against other sites' forms. */
async function plainApollo(): Promise<{ address: string; close: () => Promise<void> }> {
  const apollo = new ApolloServer({ typeDefs: 'type Query { hello: String }', csrfPrevention: true });
  await apollo.start();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      const url = new URL(request.url ?? '/', 'http://localhost');
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
      let body: unknown = text;
      try {
        if (/application\/json/.test(String(request.headers['content-type']))) body = JSON.parse(text);
      } catch {
        response.writeHead(400).end();
        return;
      }
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method ?? 'GET', headers, search: url.search, body },
        context: () => Promise.resolve({}),
      });
      response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
      response.end(answer.body.kind === 'complete' ? answer.body.string : '');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      await apollo.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
