import { CompactSign } from 'jose';
import { keyObject } from '../src/keys/key-objects.js';
import { signed } from '../src/message/compact.js';
import { signRequest } from '../src/message/sign-request.js';
import { verifyRequest } from '../src/message/verify-request.js';
import { askerAt, BODY, NOW, rightClaims, rosterOf, someNode, type SomeNode, verdict } from './support/two-nodes.js';

describe('a request of another node', () => {
  let from: SomeNode;
  let to: SomeNode;
  let third: SomeNode;
  beforeAll(async () => {
    [from, to, third] = await Promise.all([someNode('un'), someNode('deux'), someNode('trois')]);
  });

  const roster = () => rosterOf([from.node, to.node, third.node]);
  const asked = (differing: object, more: Parameters<typeof verdict>[4] = {}) =>
    verdict(to, roster(), { ...rightClaims(from, to, BODY), ...differing }, from.key, more);

  it('tells who asks, for whom, in which role and within which time', async () => {
    const asker = askerAt(from.node.id, { note: 'Revue annuelle' });
    const request = {
      from: from.node.id,
      to: to.node,
      operation: 'findings.page@1',
      body: BODY,
      asker,
      rosterVersion: 7,
      deadlineMs: 1499.6,
      now: NOW,
    };
    const jws = await signRequest(request, from.key);
    const verified = await verifyRequest(
      { jws, operation: 'findings.page@1', body: BODY },
      { nodeId: to.node.id, urls: [to.node.url], roster: roster(), now: NOW, since: 0, isFirst: () => Promise.resolve(true) },
    );
    expect(verified).toEqual({ nodeId: from.node.id, jws, node: from.node, asker, rosterVersion: 7, deadlineMs: 1499 });
  });

  it('is refused without a word when nobody of the roster signed it', async () => {
    const claims = rightClaims(from, to, BODY);
    const refusal = /^401 REFUSED: /;
    expect(await verdict(to, roster(), claims, third.key)).toMatch(refusal);
    expect(await verdict(to, roster(), { ...claims, iss: third.node.id }, from.key)).toMatch(refusal);
    expect(await verdict(to, rosterOf([to.node, third.node]), claims, from.key)).toMatch(refusal);
    const whole = await signed('fed-request+jwt', claims, from.key);
    const [header = '', , signature = ''] = whole.split('.');
    const changed = Buffer.from(JSON.stringify({ ...claims, note: 'x' })).toString('base64url');
    expect(await asked({}, { jws: `${header}.${changed}.${signature}` })).toBe('401 REFUSED: the signature is not that of the key');
    // The name of the key of one node, the signature of another.
    const borrowed = await signed('fed-request+jwt', claims, { ...third.key, kid: from.key.kid });
    expect(await asked({}, { jws: borrowed })).toBe('401 REFUSED: the signature is not that of the key');
    for (const jws of ['', 'x', 'a.b.c', `${whole}.`, whole.slice(0, -4), 'x'.repeat(20_000)])
      expect(await asked({}, { jws })).toMatch(refusal);
  });

  it.each([
    ['another type', { alg: 'Ed25519', typ: 'fed-answer+jwt' }],
    ['no type', { alg: 'Ed25519' }],
    ['the old name of the algorithm', { alg: 'EdDSA', typ: 'fed-request+jwt' }],
    ['a key that it brings itself', { alg: 'Ed25519', typ: 'fed-request+jwt', jwk: {} }],
  ])('is refused when its header says %s', async (_, header) => {
    const text = new TextEncoder().encode(JSON.stringify(rightClaims(from, to, BODY)));
    const protectedHeader = { ...header, kid: from.key.kid };
    const jws = await new CompactSign(text).setProtectedHeader(protectedHeader).sign(keyObject(from.key.privateJwk));
    expect(await asked({}, { jws })).toBe('401 REFUSED: the header of the message is not that of a fed-request+jwt');
  });

  it('is refused when it says that it is not signed at all', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const header = { alg: 'none', typ: 'fed-request+jwt', kid: from.key.kid };
    expect(await asked({}, { jws: `${part(header)}.${part(rightClaims(from, to, BODY))}.` })).toMatch(/^401 REFUSED: the header/);
  });

  it.each<[string, object, string]>([
    ['another node', { aud: '00000000-0000-0000-0000-000000000001' }, '401 REFUSED: it is for another node'],
    [
      'several nodes',
      { aud: ['00000000-0000-0000-0000-000000000001'] },
      '401 REFUSED: its claims are not those of a request: /aud type',
    ],
    ['another operation', { op: 'findings.summary@1' }, '401 REFUSED: it is for another operation'],
    [
      'another address',
      { htu: 'https://deux.exemple.fr/federation/v1/ops/findings.page@1' },
      '401 REFUSED: it is for another address',
    ],
    ['another method', { htm: 'GET' }, '401 REFUSED: its claims are not those of a request: /htm const'],
    ['another body', { bh: 'x'.repeat(43) }, '401 REFUSED: its body is not the one that was signed'],
    ['an hour', { exp: NOW / 1000 + 3600 }, '401 REFUSED: it lasts too long'],
  ])('is refused when it is for %s', async (_, differing, expected) => {
    expect(await asked(differing)).toBe(expected);
  });

  it.each([
    [-59, 'OK'],
    [60, 'OK'],
    [-90, '401 CLOCK_SKEW signed: its clock is not this one'],
    [90, '401 CLOCK_SKEW signed: its clock is not this one'],
    [365 * 86_400, '401 CLOCK_SKEW signed: its clock is not this one'],
  ])('is told the time when its clock is %d s from this one', async (seconds, expected) => {
    expect(await asked({ iat: NOW / 1000 + seconds, exp: NOW / 1000 + seconds + 60 })).toBe(expected);
  });

  it('is told the time when it was issued before this process', async () => {
    expect(await asked({}, { since: NOW })).toBe('OK');
    expect(await asked({}, { since: NOW + 1 })).toBe('401 CLOCK_SKEW signed: it was issued before this process');
  });

  it('is read with a key that was valid when it was issued', async () => {
    const until = (instant: string | null, start = '2026-01-01T00:00:00.000Z') => {
      const [key] = from.node.keys;
      const node = { ...from.node, keys: key === undefined ? [] : [{ ...key, from: start, until: instant }] };
      return verdict(to, rosterOf([node, to.node]), rightClaims(from, to, BODY), from.key);
    };
    expect(await until('2026-03-02T09:00:00.001Z')).toBe('OK');
    expect(await until('2026-03-02T09:00:00.000Z')).toBe('401 REFUSED: its key was not valid when it was issued');
    expect(await until(null, '2026-03-02T09:00:00.001Z')).toBe('401 REFUSED: its key was not valid when it was issued');
  });

  it.each<[string, object, string]>([
    ['a group DPO that the roster does not give to this person', { role: 'GROUP_DPO', member: null, person: 'eve' }, 'GROUP_DPO'],
    ['a lawyer, being a group DPO', { role: 'LAWYER', member: null, person: 'ada' }, 'LAWYER'],
    ['a member of another node', { role: 'MEMBER', member: 'autre', person: 'ada' }, 'MEMBER'],
    ['no member in particular', { role: 'MEMBER', member: null, person: 'ada' }, 'MEMBER'],
    ['the node itself, for findings', { role: 'NODE', member: null, person: 'ada' }, 'NODE'],
  ])('is refused for %s', async (_, act, role) => {
    expect(await asked({ act })).toBe(`403 NOT_ALLOWED signed: the roster does not let it ask as ${role}`);
  });

  it('is accepted for a member of its node', async () => {
    expect(await asked({ act: { role: 'MEMBER', member: 'ville', person: 'anyone' } })).toBe('OK');
  });

  it('is refused as suspended when its node is', async () => {
    const suspended = rosterOf([{ ...from.node, state: 'SUSPENDED' }, to.node]);
    expect(await verdict(to, suspended, rightClaims(from, to, BODY), from.key)).toBe('403 SUSPENDED signed: its node is suspended');
  });

  it('is remembered last, once nothing else is wrong with it', async () => {
    const seen: string[] = [];
    const isFirst = (id: string) => Promise.resolve(seen.push(id) === 1);
    expect(await asked({ bh: 'x'.repeat(43) }, { isFirst })).toMatch(/^401/);
    expect(seen).toEqual([]);
    expect(await asked({ jti: 'a'.repeat(20) }, { isFirst })).toBe('OK');
    expect(seen).toEqual([`${from.node.id} ${'a'.repeat(20)}`]);
    expect(await asked({ jti: 'a'.repeat(20) }, { isFirst })).toBe('401 REFUSED signed: it was sent before');
  });
});
