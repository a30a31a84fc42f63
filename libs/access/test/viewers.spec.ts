import type { Settings } from '../../runtime/src/index.js';
import { RevokeToken, Viewers, WrongToken } from '../src/index.js';
import { EndSession } from '../src/session/end-session.use-case.js';
import { sessionCookie } from '../src/session/session-cookie.js';
import { accepted, accessDatabase, type AccessDatabase, newMember, PASSWORD, refusals, somebody } from './access.js';

const HOUR = 3_600_000;

describe('who asks', () => {
  let node: AccessDatabase;
  let memberId: string;
  beforeAll(async () => {
    node = await accessDatabase();
    memberId = await newMember(node);
  });
  afterAll(() => node.close());

  const bearer = (token: string) => node.viewers.of({ cookie: undefined, authorization: `Bearer ${token}` });
  const signIn = async (email: string) =>
    accepted(await node.signIn.run({ email, password: PASSWORD, clientAddress: '192.0.2.1', device: 'Navigateur' }));
  const tokenUntil = (expiresOn: string) =>
    node.tokens.run(node.first.actor, { name: 'Outil', expiresOn, memberIds: [memberId], role: 'READER', nodeRoles: [] });

  it('is nobody without a cookie or with one that opens nothing', async () => {
    expect(await node.viewers.of({ cookie: undefined, authorization: undefined })).toBeNull();
    expect(await node.viewers.of({ cookie: 'vigie=; theme=dark', authorization: undefined })).toBeNull();
    expect(await node.asks('n’importe quoi')).toBeNull();
  });

  it('is a person for half a day without a sign of life, and two weeks in all', async () => {
    await somebody(node, 'longtemps@exemple.fr');
    const { secret } = await signIn('longtemps@exemple.fr');
    const began = node.clock.milliseconds();
    while (node.clock.milliseconds() - began < 14 * 24 * HOUR - 11 * HOUR) {
      node.clock.advance(11 * HOUR);
      expect(await node.asks(secret)).not.toBeNull();
    }
    node.clock.set(new Date(began + 14 * 24 * HOUR).toISOString());
    expect(await node.asks(secret)).toBeNull();

    const idle = await signIn('longtemps@exemple.fr');
    node.clock.advance(12 * HOUR);
    expect(await node.asks(idle.secret)).toBeNull();
  });

  it('is written down at most once a minute', async () => {
    await somebody(node, 'minute@exemple.fr');
    const { secret } = await signIn('minute@exemple.fr');
    const seen = async () => {
      await node.asks(secret);
      const [row] = await node.source.query<{ last_seen_at: Date }[]>('SELECT max(last_seen_at) AS last_seen_at FROM session');
      return row?.last_seen_at.toISOString();
    };
    const began = node.clock.now();
    node.clock.advance(60_000);
    expect(await seen()).toBe(began);
    node.clock.advance(1);
    expect(await seen()).toBe(node.clock.now());
  });

  it('ends one of its own sessions, or all the others, and nobody else’s', async () => {
    const viewer = await somebody(node, 'sessions@exemple.fr');
    const stranger = await somebody(node);
    const [second, third] = [await signIn('sessions@exemple.fr'), await signIn('sessions@exemple.fr')];
    const ending = new EndSession(node.transactions);
    expect(refusals(await ending.run(viewer, stranger.sessionId ?? ''))).toEqual(['NOT_FOUND input.sessionId']);
    accepted(await ending.run(viewer, (await node.asks(second.secret))?.sessionId ?? ''));
    expect(await node.asks(second.secret)).toBeNull();
    expect(await ending.others(viewer)).toBe(1);
    expect(await node.asks(third.secret)).toBeNull();
    const left = await node.source.query<object[]>('SELECT id FROM session WHERE id = ANY($1) ORDER BY id', [
      [viewer.sessionId, stranger.sessionId],
    ]);
    expect(left).toHaveLength(2);
  });

  it('is a tool with its token, with the roles that it was given', async () => {
    const { tokenId, secret } = accepted(await tokenUntil('2027-03-02'));
    expect(secret).toMatch(/^vgt_[\w-]{43}$/);
    const viewer = await bearer(secret);
    expect(viewer).toMatchObject({ kind: 'TOOL', id: tokenId, name: 'Outil', sessionId: null, nodeRoles: [] });
    expect(viewer?.actor).toEqual({ reach: 'GRANTED', id: tokenId, through: 'TOKEN' });
    expect([...(viewer?.memberRoles ?? [])]).toEqual([[memberId, ['READER']]]);
  });

  it.each(['Bearer vgt_rien', 'Bearer ', 'Basic dXNlcjpzZWNyZXQ=', 'vgt_rien', ''])(
    'is never taken for nobody, nor for its cookie, with a wrong token: %p',
    async (authorization) => {
      await expect(node.viewers.of({ cookie: undefined, authorization })).rejects.toThrow(WrongToken);
      await somebody(node, 'cookie@exemple.fr').catch(() => undefined);
      const { secret } = await signIn('cookie@exemple.fr');
      await expect(node.viewers.of({ cookie: `vigie=${secret}`, authorization })).rejects.toThrow(WrongToken);
    },
  );

  it('is no tool any more once its token has ended, or was revoked', async () => {
    const today = node.clock.today();
    const ended = accepted(await tokenUntil(today));
    expect(await bearer(ended.secret)).not.toBeNull();
    node.clock.advance(24 * HOUR);
    await expect(bearer(ended.secret)).rejects.toThrow(WrongToken);

    const revoked = accepted(await tokenUntil('2027-01-01'));
    const revoke = new RevokeToken(node.transactions);
    const stranger = await somebody(node);
    expect(refusals(await revoke.run(stranger.actor, revoked.tokenId, false))).toEqual(['NOT_FOUND input.tokenId']);
    expect(await bearer(revoked.secret)).not.toBeNull();
    accepted(await revoke.run(node.first.actor, revoked.tokenId, false));
    await expect(bearer(revoked.secret)).rejects.toThrow(WrongToken);
    expect(await node.source.query('SELECT * FROM member_role WHERE actor_id = $1', [revoked.tokenId])).toEqual([]);
  });

  it('gets no token for the past, for more than two years, or for nothing', async () => {
    node.clock.set('2026-06-15T10:00:00.000Z');
    const count = () => node.source.query<object[]>('SELECT count(*) AS tokens FROM api_token');
    const before = await count();
    expect(refusals(await tokenUntil('2026-06-14'))).toEqual(['INVALID input.expiresOn']);
    expect(refusals(await tokenUntil('2028-06-16'))).toEqual(['INVALID input.expiresOn']);
    const nothing = { name: 'Rien', expiresOn: '2027-01-01', memberIds: [], role: null, nodeRoles: [] };
    expect(refusals(await node.tokens.run(node.first.actor, nothing))).toEqual(['INVALID input.memberIds']);
    expect(await count()).toEqual(before);
    accepted(await tokenUntil('2028-06-15'));
  });

  it('carries its session in a cookie of the host alone where the node is reached by HTTPS', async () => {
    expect(sessionCookie({ publicUrl: 'https://vigie.exemple.fr' })).toEqual({
      name: '__Host-vigie',
      options: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' },
    });
    const secure = new Viewers(node.transactions, node.clock, { publicUrl: 'https://vigie.exemple.fr' } as Settings);
    await somebody(node, 'hote@exemple.fr');
    const { secret } = await signIn('hote@exemple.fr');
    expect(await secure.of({ cookie: `vigie=${secret}`, authorization: undefined })).toBeNull();
    expect((await secure.of({ cookie: `a=b; __Host-vigie=${secret}`, authorization: undefined }))?.name).toBe('Nom Prénom');
  });
});
