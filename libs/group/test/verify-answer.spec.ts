import { BadMessage, signed } from '../src/message/compact.js';
import { signAnswer } from '../src/message/sign-answer.js';
import { type ReceivedAnswer, verifyAnswer } from '../src/message/verify-answer.js';
import { NOW, someNode, type SomeNode } from './support/two-nodes.js';

describe('an answer of another node', () => {
  let asker: SomeNode;
  let asked: SomeNode;
  let third: SomeNode;
  const body = Buffer.from('{"answer":1}');
  beforeAll(async () => {
    [asker, asked, third] = await Promise.all([someNode('un'), someNode('deux'), someNode('trois')]);
  });

  const answered = (by = asked, request = 'the request', from = by.node.id) =>
    signAnswer({ from, to: { nodeId: asker.node.id, jws: request }, status: 200, body, now: NOW }, by.key);
  const verdict = async (received: Partial<ReceivedAnswer>, now = NOW) => {
    const expected = { from: asked.node, by: asker.node.id, request: 'the request', now };
    const answer = { jws: await answered(), status: 200, body, ...received };
    return verifyAnswer(answer, expected).then(
      () => 'OK',
      (error: unknown) => (error instanceof BadMessage ? error.message : Promise.reject(error as Error)),
    );
  };

  it('is believed when the node that was asked signed it, for this very request', async () => {
    expect(await verdict({})).toBe('OK');
  });

  it('is not believed without its signature, or with that of another', async () => {
    const notItsKey = 'it is not signed with a valid key of the one that was asked';
    expect(await verdict({ jws: undefined })).toBe('the answer is not signed');
    expect(await verdict({ jws: await answered(third) })).toBe(notItsKey);
    expect(await verdict({ jws: await answered(third, 'the request', asked.node.id) })).toBe(notItsKey);
    const borrowed = { ...asked, key: { ...third.key, kid: asked.key.kid } };
    expect(await verdict({ jws: await answered(borrowed) })).toBe('the signature is not that of the key');
  });

  it('is not believed when it answers something else', async () => {
    expect(await verdict({ jws: await answered(asked, 'another request') })).toBe('it answers another request');
    expect(await verdict({ body: Buffer.from('{"answer":2}') })).toBe('its body is not the one that was signed');
    expect(await verdict({ status: 403 })).toBe('its status is not the one that was signed');
    const forAnother = { from: asked.node.id, to: { nodeId: third.node.id, jws: 'the request' }, status: 200, body, now: NOW };
    expect(await verdict({ jws: await signAnswer(forAnother, asked.key) })).toBe('it is for another node');
  });

  it('is not believed when it is a message of another kind', async () => {
    const forAsker = { from: asked.node.id, to: { nodeId: asker.node.id, jws: 'the request' }, status: 200, body, now: NOW };
    expect(await verdict({ jws: await signAnswer(forAsker, asked.key, 'fed-joined+jwt') })).toMatch(/^the header/);
    expect(await verdict({ jws: await signed('fed-answer+jwt', { iss: asked.node.id }, asked.key) })).toMatch(
      /^its claims are not/,
    );
  });

  it('is not believed with a key that has ended', async () => {
    const [key] = asked.node.keys;
    const ended = {
      ...asked,
      node: { ...asked.node, keys: key === undefined ? [] : [{ ...key, until: '2026-03-01T00:00:00.000Z' }] },
    };
    const expected = { from: ended.node, by: asker.node.id, request: 'the request', now: NOW };
    await expect(verifyAnswer({ jws: await answered(), status: 200, body }, expected)).rejects.toThrow(
      'not signed with a valid key',
    );
  });
});
