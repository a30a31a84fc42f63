import type { KeptKey } from '../src/keys/kept-keys.js';
import { makeKey, publicPart } from '../src/keys/make-key.js';
import { type MessageType, signed } from '../src/message/compact.js';
import { following, RosterRefused } from '../src/roster/accept-rosters.js';
import { type KeptRoster, toKept } from '../src/roster/kept-roster.js';
import type { Roster, RosterKey } from '../src/roster/roster.js';
import { rosterOf, someNode, type SomeNode } from './support/two-nodes.js';

describe('the roster of a group', () => {
  let group: KeptKey;
  let other: KeptKey;
  let node: SomeNode;
  let first: KeptRoster;

  beforeAll(async () => {
    [group, other] = await Promise.all([someKey(), someKey()]);
    node = await someNode('un');
    first = toKept(await sign({ ...rosterOf([node.node]), version: 1, keys: [listed(group)] }));
  });

  const next = (differing: Partial<Roster> = {}, key = group, typ?: MessageType) =>
    sign({ ...first.roster, version: 2, previous: first.hash, ...differing }, key, typ);
  const verdict = (jws: string, last: KeptRoster | null = first, pinned = group.kid) =>
    following(last, jws, pinned).then(
      ({ roster }) => `version ${roster.version}`,
      (error: unknown) => (error instanceof RosterRefused ? error.message : Promise.reject(error as Error)),
    );

  it('is known at first by the key of the invitation, and by nothing else', async () => {
    const { jws } = first;
    expect(await verdict(jws, null)).toBe('version 1');
    expect(await verdict(jws, null, other.kid)).toBe('it is not signed with the key of the invitation');
    // Somebody lists the key of the invitation, and signs with another.
    const forged = await sign({ ...first.roster, keys: [listed(group), listed(other)] }, other);
    expect(await verdict(forged, null)).toBe('it is not signed with the key of the invitation');
    const renamed = await sign({ ...first.roster, keys: [{ ...listed(other), kid: group.kid }] }, { ...other, kid: group.kid });
    expect(await verdict(renamed, null)).toBe('it is not signed with the key of the invitation');
  });

  it('follows the one before, version by version, each naming the one before', async () => {
    const second = await next();
    expect(await verdict(second)).toBe('version 2');
    const third = await sign({ ...first.roster, version: 3, previous: toKept(second).hash });
    expect(await verdict(third, toKept(second))).toBe('version 3');
    expect(await verdict(third)).toBe('it does not follow the roster in force');
    expect(await verdict(await next({ previous: 'x'.repeat(43) }))).toBe('it does not follow the roster in force');
    expect(await verdict(await next({ previous: null }))).toBe('it does not follow the roster in force');
  });

  it('never goes back, nor stands still with another content', async () => {
    const second = toKept(await next());
    expect(await verdict(first.jws, second)).toBe('its version is not a later one');
    expect(await verdict(await next({ name: 'Autre' }), second)).toBe('its version is not a later one');
  });

  it('is refused without the signature of a key of the group, whatever it lists itself', async () => {
    expect(await verdict(await next({}, other))).toBe('it is not signed with a key of the group');
    expect(await verdict(await next({ keys: [listed(other)] }, other))).toBe('it is not signed with a key of the group');
    expect(await verdict(await next({}, { ...other, kid: group.kid }))).toBe('its signature is wrong');
    expect(await verdict(await next({}, group, 'fed-answer+jwt'))).toBe(
      'the header of the message is not that of a fed-roster+jwt',
    );
    expect(await verdict((await next()).slice(0, -8))).toBe('its signature is wrong');
    expect(await verdict('')).toBe('the message is not a compact JWS');
  });

  it('is signed by the next key once the roster before listed it, and not before it is valid', async () => {
    const from = '2026-03-02T00:00:00.000Z';
    const announced = toKept(await next({ keys: [listed(group), { ...listed(other), from }] }));
    const third = { ...first.roster, version: 3, previous: announced.hash };
    expect(await verdict(await sign({ ...third, issuedAt: from }, other), announced)).toBe('version 3');
    const early = await sign({ ...third, issuedAt: '2026-03-01T23:59:59.000Z' }, other);
    expect(await verdict(early, announced)).toBe('its key was not valid when it was issued');
  });

  it('is refused when it is not one', async () => {
    expect(await verdict(await next({ nodes: [{ ...node.node, url: 'javascript:alert(1)' }] }))).toMatch(/^it is not a roster: /);
    const withPrivateKey = [{ ...listed(group), jwk: group.privateJwk }];
    expect(await verdict(await next({ keys: withPrivateKey }))).toMatch(/^it is not a roster: /);
  });

  const sign = (roster: Roster, key = group, typ: MessageType = 'fed-roster+jwt') => signed(typ, roster, key);
});

async function someKey(): Promise<KeptKey> {
  return { ...(await makeKey()), from: '2026-01-01T00:00:00.000Z', until: null };
}

function listed({ kid, privateJwk, from, until }: KeptKey): RosterKey {
  return { kid, jwk: publicPart(privateJwk), from, until };
}
