import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createConnections, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { makeLog, SetClock } from '../../runtime/src/index.js';
import { signAnswer } from '../src/message/sign-answer.js';
import { PeerClient } from '../src/peer/peer-client.js';
import { PeerFailure } from '../src/peer/peer-failure.js';
import { SignedPeers } from '../src/peer/signed-peers.js';
import type { Rosters } from '../src/roster/rosters.js';
import { askerAt, NOW, rosterOf, someNode, type SomeNode } from './support/two-nodes.js';

type Answer = (request: IncomingMessage, response: ServerResponse, jws: string) => unknown;

describe('asking another node', () => {
  let here: SomeNode;
  let there: SomeNode;
  let third: SomeNode;
  let server: Server;
  let client: PeerClient;
  let requests: string[];
  let answer: Answer;

  beforeAll(async () => {
    [here, there, third] = await Promise.all([someNode('un'), someNode('deux'), someNode('trois')]);
    server = createServer((request, response) => {
      void buffer(request).then(() => {
        const jws = String(request.headers['vigie-request']);
        requests.push(jws);
        return answer(request, response, jws);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    there.node.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/vigie`;
    client = new PeerClient({ peersPrivate: true });
  });
  afterAll(async () => {
    await client.onModuleDestroy();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  beforeEach(() => {
    requests = [];
  });

  it('brings the JSON that the node signed for this request, packed or not', async () => {
    answer = signedJson({ answer: 'é'.repeat(10) });
    expect(await ask()).toEqual({ answer: 'é'.repeat(10) });
    answer = signedJson({ answer: 1 }, { pack: gzipSync });
    expect(await ask()).toEqual({ answer: 1 });
    expect(requests).toHaveLength(2);
  });

  it('asks below the path of the node’s address', async () => {
    let path: string | undefined;
    answer = (request, response, jws) => {
      path = request.url;
      return signedJson({})(request, response, jws);
    };
    await ask();
    expect(path).toBe('/vigie/federation/v1/ops/findings.page@1');
  });

  it.each<[string, () => Answer, string]>([
    ['an answer that nobody signed', () => json(200, {}), 'BAD_SIGNATURE'],
    ['an answer that another node signed', () => signedJson({}, { by: third }), 'BAD_SIGNATURE'],
    ['an answer to another request', () => signedJson({}, { to: 'another request' }), 'BAD_SIGNATURE'],
    ['a body that was changed', () => signedJson({}, { sent: Buffer.from('{"a":1}') }), 'BAD_SIGNATURE'],
    ['a page of a portal', () => (_, response) => response.setHeader('content-type', 'text/html').end('<p>'), 'PROTOCOL_ERROR'],
    ['a redirection', () => (_, response) => response.writeHead(302, { location: there.node.url }).end(), 'PROTOCOL_ERROR'],
    ['something that is not JSON', () => signedJson({}, { body: Buffer.from('{') }), 'PROTOCOL_ERROR'],
    ['text that is not UTF-8', () => signedJson({}, { body: Buffer.from([0x22, 0xff, 0x22]) }), 'PROTOCOL_ERROR'],
    ['JSON 65 deep', () => signedJson({}, { body: Buffer.from('['.repeat(65) + ']'.repeat(65)) }), 'PROTOCOL_ERROR'],
    ['another packing', () => signedJson({}, { encoding: 'br' }), 'PROTOCOL_ERROR'],
    ['30 MB', () => signedJson({}, { body: Buffer.alloc(30 << 20, 0x20) }), 'TOO_LARGE'],
    ['a gzip bomb', () => signedJson({}, { body: gzipSync(Buffer.alloc(40 << 20, 0x20)), encoding: 'gzip' }), 'TOO_LARGE'],
    ['a body that is cut', () => (_, response) => cut(response), 'PROTOCOL_ERROR'],
    ['a header without end', () => (_, response) => response.setHeader('x', 'x'.repeat(20_000)).end(), 'PROTOCOL_ERROR'],
    ['something that is not HTTP', () => (request) => request.socket.end('SSH-2.0\r\n\r\n'), 'PROTOCOL_ERROR'],
    ['a connection that ends', () => (request) => request.socket.destroy(), 'UNREACHABLE'],
    ['an internal error', () => json(500, { code: 'FAILED' }), 'NODE_ERROR'],
    ['an unknown operation', () => json(404, { code: 'UNSUPPORTED' }), 'UNSUPPORTED'],
    ['a refusal', () => json(403, { code: 'NOT_ALLOWED' }), 'REFUSED'],
    ['a suspension that the node signed', () => signedJson({ code: 'SUSPENDED' }, { status: 403 }), 'SUSPENDED'],
    ['a suspension that anybody may have said', () => json(403, { code: 'SUSPENDED' }), 'REFUSED'],
    ['a refusal whose signature is wrong', () => signedJson({ code: 'SUSPENDED' }, { status: 403, by: third }), 'BAD_SIGNATURE'],
    ['no answer at all', () => () => undefined, 'DEADLINE'],
    ['one byte at a time', () => (_, response) => trickle(response), 'DEADLINE'],
  ])('%s is told as what it is, and not asked for again', async (_, made, outcome) => {
    answer = made();
    expect(await outcomeOf(outcome === 'DEADLINE' ? 150 : 2000)).toBe(outcome);
    expect(requests).toHaveLength(1);
  });

  it('asks again once when the node says when, and there is time', async () => {
    answer = (request, response, jws) =>
      requests.length === 1
        ? json(503, {}, { 'retry-after': '1' })(request, response, jws)
        : signedJson({ answer: 2 })(request, response, jws);
    expect(await ask(2500)).toEqual({ answer: 2 });
    requests = [];
    answer = json(429, {}, { 'retry-after': '1' });
    expect(await outcomeOf(2500)).toBe('RATE_LIMITED');
    expect(requests).toHaveLength(2);
    requests = [];
    expect(await outcomeOf(900)).toBe('RATE_LIMITED');
    expect(requests).toHaveLength(1);
  });

  it('takes the time of a node that signs it, once', async () => {
    const ahead = 90_000;
    answer = (request, response, jws) =>
      issuedBy(jws) === NOW
        ? signedJson({ code: 'CLOCK_SKEW' }, { status: 401, now: NOW + ahead })(request, response, jws)
        : signedJson({ answer: issuedBy(jws) - NOW })(request, response, jws);
    expect(await ask()).toEqual({ answer: ahead });
    requests = [];
    answer = signedJson({ code: 'CLOCK_SKEW' }, { status: 401, now: NOW + ahead });
    expect(await outcomeOf()).toBe('CLOCK_SKEW');
    expect(requests).toHaveLength(2);
    requests = [];
    answer = json(401, { code: 'CLOCK_SKEW' });
    expect(await outcomeOf()).toBe('REFUSED');
    expect(requests).toHaveLength(1);
  });

  it('says that nothing was sent when there was no connection', async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    expect(await failure(call({ ...there.node, url: `http://127.0.0.1:${port}` }))).toMatchObject({
      outcome: 'UNREACHABLE',
      more: { wasSent: false },
    });
  });

  it('waits no longer than it may for a node that takes connections and reads none', async () => {
    const sockets: Socket[] = [];
    const silent = createConnections({ pauseOnConnect: true }, (socket) => sockets.push(socket));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const node = { ...there.node, url: `https://127.0.0.1:${(silent.address() as AddressInfo).port}` };
    for (const deadlineMs of [150, 900]) {
      const started = performance.now();
      expect(await failure(call(node, deadlineMs))).toMatchObject({ outcome: 'DEADLINE' });
      expect(performance.now() - started).toBeLessThan(deadlineMs + 500);
    }
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => silent.close(done));
  });

  it('does not look for nodes at private addresses, unless it may', async () => {
    const strict = new PeerClient({ peersPrivate: false });
    for (const url of [there.node.url, 'https://127.0.0.1:9', 'https://localhost:9', 'https://[::ffff:127.0.0.1]:9']) {
      const { outcome, more } = await failure(call({ ...there.node, url }, 2000, strict));
      expect([url, outcome, more.wasSent]).toEqual([url, 'UNREACHABLE', false]);
    }
    expect(requests).toEqual([]);
    await strict.onModuleDestroy();
  });

  it('stops when nobody waits any more', async () => {
    const leaving = new AbortController();
    answer = () => leaving.abort();
    expect(await failure(call(there.node, 2000, client, leaving.signal))).toMatchObject({ outcome: 'DEADLINE' });
  });

  const ask = (deadlineMs?: number) => call(there.node, deadlineMs);
  const outcomeOf = async (deadlineMs?: number) => (await failure(call(there.node, deadlineMs))).outcome;

  function call(node: SomeNode['node'], deadlineMs = 2000, by = client, signal = new AbortController().signal): Promise<unknown> {
    const standing = { own: { nodeId: here.node.id }, roster: rosterOf([here.node, there.node]) };
    const rosters = { standing: () => Promise.resolve(standing), signer: () => here.key } as unknown as Rosters;
    const peers = new SignedPeers(rosters, by, new SetClock(new Date(NOW).toISOString()), makeLog('silent'));
    const asker = askerAt(here.node.id);
    return peers.call(node, {
      operation: 'findings.page@1',
      variables: { members: [] },
      asker,
      rosterVersion: 7,
      deadlineMs,
      signal,
    });
  }

  function signedJson(
    content: object,
    how: {
      status?: number;
      by?: SomeNode;
      to?: string;
      now?: number;
      body?: Buffer;
      sent?: Buffer;
      pack?: (json: Buffer) => Buffer;
      encoding?: string;
    } = {},
  ): Answer {
    const { status = 200, by = there, now = NOW, pack, body = Buffer.from(JSON.stringify(content)) } = how;
    return async (_request, response, jws) => {
      const wire = pack === undefined ? body : pack(body);
      const to = { nodeId: here.node.id, jws: how.to ?? jws };
      const signature = await signAnswer({ from: there.node.id, to, status, body: wire, now }, by.key);
      const encoding = how.encoding ?? (pack === undefined ? undefined : 'gzip');
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'vigie-answer': signature,
        ...(encoding !== undefined && { 'content-encoding': encoding }),
      });
      response.end(how.sent ?? wire);
    };
  }
});

function json(status: number, content: object, headers: Record<string, string> = {}): Answer {
  return (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(content));
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"answer":');
  response.socket?.end();
}

function trickle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  const timer = setInterval(() => response.write(' '), 10);
  response.once('close', () => clearInterval(timer));
}

async function failure(asked: Promise<unknown>): Promise<PeerFailure> {
  const error = await asked.then(
    () => new Error('It was answered.'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PeerFailure)) throw error;
  return error;
}

function issuedBy(jws: string): number {
  const claims = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as { iat: number };
  return Math.round(claims.iat * 1000);
}
