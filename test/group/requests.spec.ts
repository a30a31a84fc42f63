import { createServer, request as proxied, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startNode } from '../../apps/registry/src/node.js';
import { makeLog, readSettings, SetClock } from '../../libs/runtime/src/index.js';
import { approve, found, groupNode, join, rosterOf, testGroup, type TestGroup, upToDate } from '../support/group.js';
import type { TestNode } from '../support/node.js';
import { answerTo, send, signedRequest } from './signed-request.js';

describe('requests between the nodes of a group', () => {
  let group: TestGroup;
  let keeper: TestNode;
  let node: TestNode;

  beforeAll(async () => {
    group = await testGroup(2);
    [keeper, node] = group.nodes as [TestNode, TestNode];
  }, 60_000);
  afterAll(() => group.stop());

  it('are answered once: the same one is refused at once, and 170 s later', async () => {
    const request = await signedRequest(node, keeper);
    expect(await answerTo(request, node, keeper)).toBe('200 OK signed');
    expect(await answerTo(request, node, keeper)).toBe('401 REFUSED signed');
    group.clock.advance(60_000);
    expect(await answerTo(request, node, keeper)).toBe('401 REFUSED signed');
    group.clock.advance(110_000);
    expect(await answerTo(request, node, keeper)).toBe('401 CLOCK_SKEW signed');
  });

  it('are answered by one of the processes of a node, and by none that started later', async () => {
    const settings = {
      ...readSettings({ DATABASE_URL: keeper.databaseUrl, VIGIE_LOG_LEVEL: 'silent' }),
      port: 0,
      peersPrivate: true,
    };
    const second = await startNode({ settings, clock: group.clock, log: makeLog('silent') });
    const seen = await signedRequest(node, keeper);
    const atSecond = (request: typeof seen) => ({ ...request, url: request.url.replace(keeper.address, second.address) });
    expect(await answerTo(seen, node, keeper)).toBe('200 OK signed');
    expect(await answerTo(atSecond(seen), node, keeper)).toBe('401 REFUSED signed');
    expect(await answerTo(atSecond(await signedRequest(node, keeper)), node, keeper)).toBe('200 OK signed');

    const before = await signedRequest(node, keeper);
    await second.stop();
    group.clock.advance(1000);
    const restarted = await startNode({ settings, clock: group.clock, log: makeLog('silent') });
    const atRestarted = { ...before, url: before.url.replace(keeper.address, restarted.address) };
    expect(await answerTo(atRestarted, node, keeper)).toBe('401 CLOCK_SKEW signed');
    await restarted.stop();
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['without a signature', { 'vigie-request': '' }, '/federation/v1/ops/roster.read@1', '401 REFUSED'],
    ['with nonsense', { 'vigie-request': 'x.y.z' }, '/federation/v1/ops/roster.read@1', '401 REFUSED'],
    ['for an operation with a strange name', {}, '/federation/v1/ops/..%2F..%2Fetc', '404 UNSUPPORTED'],
    ['to join, without a signature', {}, '/federation/v1/join', '401 REFUSED'],
  ])('that come %s are told nothing', async (_, headers, path, expected) => {
    const response = await send({ url: keeper.address + path, jws: 'x', body: '{"a":1}' }, headers);
    expect(`${response.status} ${((await response.json()) as { code: string }).code}`).toBe(expected);
    expect(response.headers.get('vigie-answer')).toBeNull();
  });

  it('know no session and no other method', async () => {
    const { cookie = '' } = keeper.admin.headers;
    const url = `${keeper.address}/federation/v1/ops/roster.read@1`;
    expect((await send({ url, jws: '', body: '{}' }, { cookie })).status).toBe(401);
    expect((await fetch(url, { headers: { cookie } })).status).toBe(404);
    expect((await fetch(url, { method: 'POST', body: '{', headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });

  it('that are too large, wrong inside, or about nothing that nodes answer, are refused signed', async () => {
    const { url, jws } = await signedRequest(node, keeper, 'findings.page@1');
    expect((await send({ url, jws, body: `"${'x'.repeat(300 << 10)}"` })).status).toBe(413);
    expect((await send({ url, jws, body: `"${'x'.repeat(2 << 20)}"` })).status).toBe(413);
    expect(await answerTo(await signedRequest(node, keeper, 'roster.read@1', { since: -1 }), node, keeper)).toBe(
      '400 WRONG_BODY signed',
    );
    expect(await answerTo(await signedRequest(node, keeper, 'roster.declare@1', { name: 1 }), node, keeper)).toBe(
      '400 WRONG_BODY signed',
    );
    expect(await answerTo(await signedRequest(node, keeper, 'roster.erase@1', {}), node, keeper)).toBe('404 UNSUPPORTED signed');
    expect(await answerTo(await signedRequest(node, keeper, 'findings.page@1', {}), node, keeper)).toBe('403 NOT_ALLOWED signed');
    expect(await answerTo(await signedRequest(keeper, node, 'roster.declare@1', {}), keeper, node)).toBe('400 WRONG_BODY signed');
    expect(await answerTo(await signedRequest(keeper, node, 'agreement.binding@9', {}), keeper, node)).toBe(
      '404 UNSUPPORTED signed',
    );
    const deep = JSON.parse(`{"a":${'['.repeat(70)}${']'.repeat(70)}}`) as object;
    expect(await answerTo(await signedRequest(node, keeper, 'roster.read@1', deep), node, keeper)).toBe('400 WRONG_BODY signed');
  });

  it('are given to any node of the group that asks for the roster, each time the same', async () => {
    const response = await send(await signedRequest(keeper, node));
    const { version, rosters } = (await response.json()) as { version: number; rosters: string[] };
    expect(version).toBe((await rosterOf(keeper)).version);
    expect(rosters).toHaveLength(1);
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
  });
});

describe('a node below a path of its address', () => {
  let proxy: Server;
  let keeper: TestNode;
  let node: TestNode;

  beforeAll(async () => {
    const clock = new SetClock('2026-03-02T09:00:00.000Z');
    [keeper, node] = await Promise.all([groupNode(clock), groupNode(clock)]);
    proxy = createServer((received, answer) => {
      const url = keeper.address + (received.url ?? '').replace(/^\/vigie/, '');
      const passed = proxied(url, { method: received.method, headers: received.headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      });
      received.pipe(passed);
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  }, 60_000);
  afterAll(async () => {
    await Promise.all([keeper.stop(), node.stop()]);
    proxy.closeAllConnections();
    proxy.close();
  });

  it('is joined and asked through the proxy that takes the path away', async () => {
    await found(keeper, `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/vigie/`);
    await join(keeper, node, 'Nœud 2');
    await approve(keeper, 'Nœud 2');
    await upToDate(node);
    await upToDate(node);
    expect(await rosterOf(node)).toEqual(await rosterOf(keeper));
    expect(await answerTo(await signedRequest(node, keeper), node, keeper)).toBe('200 OK signed');
  });
});
