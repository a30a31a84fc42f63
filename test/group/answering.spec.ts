import type { ModuleRef } from '@nestjs/core';
import { gunzipSync } from 'node:zlib';
import { Answering, AnswerRefused, PeerEndpoint, type PeerResponse, Rosters, RosterSync } from '../../libs/group/src/index.js';
import { JoinRequests } from '../../libs/group/src/joining/join-requests.js';
import { Reception } from '../../libs/group/src/peer/reception.js';
import type { Asker } from '../../libs/group/src/protocol/asker.js';
import { RosterAnswers } from '../../libs/group/src/roster/roster-answers.js';
import { Clock, makeLog } from '../../libs/runtime/src/index.js';
import { testGroup, type TestGroup } from '../support/group.js';
import type { TestNode } from '../support/node.js';
import { signedRequest } from './signed-request.js';

describe('what a node answers to operations of the group', () => {
  let group: TestGroup;
  let keeper: TestNode;
  let node: TestNode;

  beforeAll(async () => {
    group = await testGroup(2);
    [keeper, node] = group.nodes as [TestNode, TestNode];
  }, 60_000);
  afterAll(() => group.stop());

  it('is what the operation answers, to whoever was verified, within the time that is left', async () => {
    const seen: unknown[] = [];
    const response = await ask((...given) => {
      seen.push(...given);
      return Promise.resolve({ binds: true });
    });
    expect(response).toMatchObject({ status: 200, headers: { 'vigie-answer': expect.any(String) as string } });
    expect(JSON.parse(response.body.toString())).toEqual({ binds: true });
    const asker = expect.objectContaining({ role: 'NODE', purpose: 'INCIDENT', memberId: null }) as Asker;
    expect(seen).toEqual(['agreement.binding@1', { agreement: 'a' }, asker, 3000]);
  });

  it('is packed when it is long and the asker unpacks', async () => {
    const long = { text: 'x'.repeat(20_000) };
    const packed = await ask(() => Promise.resolve(long), { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(packed.body).toString())).toEqual(long);
    const plain = await ask(() => Promise.resolve(long));
    expect(plain.headers['content-encoding']).toBeUndefined();
    const short = await ask(() => Promise.resolve({}), { 'accept-encoding': 'gzip' });
    expect(short.headers['content-encoding']).toBeUndefined();
  });

  it('is a code when it is refused, and nothing else when it failed', async () => {
    const refused = await ask(() => Promise.reject(new AnswerRefused(503, 'NO_RECORD', 'the access record could not be written')));
    expect([refused.status, refused.body.toString()]).toEqual([503, '{"code":"NO_RECORD"}']);
    const failed = await ask(() => Promise.reject(new Error('relation "secret" does not exist')));
    expect([failed.status, failed.body.toString()]).toEqual([500, '{"code":"FAILED"}']);
    expect(failed.headers['vigie-answer']).toEqual(expect.any(String));
  });

  it('is nothing for an operation that it does not have', async () => {
    const response = await ask(() => Promise.resolve({}), {}, 'agreement.binding@2');
    expect([response.status, response.body.toString()]).toEqual([404, '{"code":"UNSUPPORTED"}']);
  });

  it('is enough after 1,200 requests in a minute', async () => {
    const { app } = keeper;
    const { own } = await node.app.get(Rosters).standing();
    const { limiter } = app.get<Reception, { limiter: { consume(key: string, points: number): Promise<unknown> } }>(Reception);
    await limiter.consume(own?.nodeId ?? '', 1150);
    let last: PeerResponse | null = null;
    for (let count = 0; count < 60; count++) last = await ask(() => Promise.resolve({}));
    expect(last).toMatchObject({ status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) as string } });
    expect(last?.headers['vigie-answer']).toEqual(expect.any(String));
  });

  async function ask(
    answer: Answering['answer'],
    headers: Record<string, string> = {},
    operation = 'agreement.binding@1',
  ): Promise<PeerResponse> {
    const { app } = keeper;
    const answering: Answering = { operations: ['agreement.binding@1'], answer };
    const modules = { get: () => answering } as unknown as ModuleRef;
    const endpoint = new PeerEndpoint(
      app.get(Rosters),
      app.get(Reception),
      app.get(RosterAnswers),
      app.get(JoinRequests),
      app.get(RosterSync),
      app.get(Clock),
      modules,
      makeLog('silent'),
    );
    const { jws, body } = await signedRequest(node, keeper, operation, { agreement: 'a' });
    return endpoint.receive({
      method: 'POST',
      path: `/federation/v1/ops/${operation}`,
      headers: { 'vigie-request': jws, ...headers },
      body: Buffer.from(body),
      client: '127.0.0.1',
    });
  }
});
