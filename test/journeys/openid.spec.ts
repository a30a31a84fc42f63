import { newId } from '../../libs/runtime/src/index.js';
import { Browser } from '../support/browser.js';
import { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';
import { TestProvider } from '../support/openid-provider.js';

describe('signing in with OpenID Connect', () => {
  let provider: TestProvider;
  let node: TestNode;
  beforeAll(async () => {
    provider = await TestProvider.listen();
    node = await testNode(undefined, { openIdConnect: provider.settings() });
    await provider.open(node.address);
  });
  afterAll(async () => {
    await node.stop();
    provider.close();
  });

  const isCallback = (address: string) => address.startsWith(`${node.address}/sign-in/openid/callback?`);
  const isPage = (address: string) => address.startsWith(node.address) && !address.startsWith(`${node.address}/sign-in`);
  const start = (returnTo = '/') => `${node.address}/sign-in/openid?returnTo=${encodeURIComponent(returnTo)}`;
  /** The page of the node where the way out and back ends, without the node's address. */
  const signIn = async (browser: Browser, returnTo?: string) =>
    (await browser.follow(start(returnTo), isPage)).slice(node.address.length);
  const viewerOf = async (browser: Browser) => {
    const client = new Client(node.address, { cookie: browser.cookies(node.address) });
    return (await client.ask<{ viewer: { id: string } | null }>('{ viewer { id } }')).viewer?.id ?? null;
  };
  const invite = async (email = `${newId()}@exemple.fr`) => {
    const { inviteAccount } = await node.admin.ask<{ inviteAccount: { accountId: string } }>(
      'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { accountId } }',
      { input: { email, name: 'Invitée', locale: 'fr' } },
    );
    return { id: inviteAccount.accountId, email };
  };
  const accounts = async () =>
    (await node.admin.ask<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }')).accounts.totalCount;
  const journal = (id: string) =>
    node.database.source.query<{ content: object }[]>(`SELECT content FROM journal WHERE record_id = $1 ORDER BY seq`, [id]);

  /** Somebody invited who came in once. */
  const linked = async () => {
    const account = await invite();
    const subject = newId();
    provider.person = { subject, email: account.email, isVerified: true };
    expect(await signIn(new Browser())).toBe('/');
    return { ...account, subject };
  };

  it('lets in somebody invited, by the address that the provider verified, back to where they were going', async () => {
    const { id, email } = await invite(`Prenom.${newId()}@exemple.fr`);
    provider.person = { subject: newId(), email: email.toUpperCase(), isVerified: true };
    const browser = new Browser();
    expect(await signIn(browser, '/registre?membre=1')).toBe('/registre?membre=1');
    expect(await viewerOf(browser)).toBe(id);
    expect(browser.cookies(node.address)).toMatch(/^vigie=[\w-]{43}$/);
  });

  it('says in the journal that an account was linked, without saying to whom', async () => {
    const { id, email, subject } = await linked();
    const entries = await journal(id);
    expect(entries.at(-1)?.content).toEqual({ openId: 'LINKED' });
    expect(JSON.stringify(entries)).not.toContain(email);
    expect(JSON.stringify(entries)).not.toContain(subject);
  });

  it('knows them again by their subject, whatever has become of their address', async () => {
    const { id, subject } = await linked();
    const entries = (await journal(id)).length;
    provider.person = { subject, email: 'autre@exemple.fr', isVerified: false };
    const browser = new Browser();
    expect(await signIn(browser)).toBe('/');
    expect(await viewerOf(browser)).toBe(id);
    expect(await journal(id)).toHaveLength(entries);
  });

  it('gives no account to somebody unknown', async () => {
    const before = await accounts();
    provider.person = { subject: newId(), email: `${newId()}@exemple.fr`, isVerified: true };
    const browser = new Browser();
    expect(await signIn(browser)).toBe('/?refused=NOT_INVITED');
    expect(await viewerOf(browser)).toBeNull();
    expect(await accounts()).toBe(before);
  });

  it.each([false, undefined])('does not believe an address whose verification is %s', async (isVerified) => {
    const { id, email } = await invite();
    provider.person = { subject: newId(), email, ...(isVerified !== undefined && { isVerified }) };
    const browser = new Browser();
    expect(await signIn(browser)).toBe('/?refused=NOT_VERIFIED');
    expect(await viewerOf(browser)).toBeNull();
    expect(await journal(id)).toHaveLength(1);
  });

  it('does not give an account that is linked to somebody else who has its address', async () => {
    const { email } = await linked();
    provider.person = { subject: newId(), email, isVerified: true };
    const browser = new Browser();
    expect(await signIn(browser)).toBe('/?refused=OTHER_IDENTITY');
    expect(await viewerOf(browser)).toBeNull();
  });

  it('lets nobody in with a disabled account, linked or not', async () => {
    const disable = (accountId: string) =>
      node.admin.ask('mutation ($input: AccountInput!) { disableAccount(input: $input) { errors { message } } }', {
        input: { accountId },
      });
    const known = await linked();
    await disable(known.id);
    expect(await signIn(new Browser())).toBe('/?refused=CLOSED');
    const invited = await invite();
    await disable(invited.id);
    provider.person = { subject: newId(), email: invited.email, isVerified: true };
    const browser = new Browser();
    expect(await signIn(browser)).toBe('/?refused=CLOSED');
    expect(await viewerOf(browser)).toBeNull();
  });

  it('asks with PKCE, a state and a nonce, and keeps them where no script reads', async () => {
    const response = await new Browser().open(start());
    const asked = new URL(response.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      redirect_uri: `${node.address}/sign-in/openid/callback`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^vigie-openid=.*; HttpOnly; SameSite=Lax$/)]);
  });

  it('refuses a way back with another state', async () => {
    const { email } = await invite();
    provider.person = { subject: newId(), email, isVerified: true };
    const browser = new Browser();
    const callback = new URL(await browser.follow(start(), isCallback));
    callback.searchParams.set('state', 'x'.repeat(43));
    expect(await browser.follow(callback.href, isPage)).toBe(`${node.address}/?refused=START_AGAIN`);
    expect(await viewerOf(browser)).toBeNull();
  });

  it('refuses the way back of another browser', async () => {
    const { email } = await invite();
    provider.person = { subject: newId(), email, isVerified: true };
    const callback = await new Browser().follow(start(), isCallback);
    const other = new Browser();
    await other.open(start());
    expect(await other.follow(callback, isPage)).toBe(`${node.address}/?refused=START_AGAIN`);
    expect(await new Browser().follow(callback, isPage)).toBe(`${node.address}/?refused=START_AGAIN`);
  });

  it('refuses a way back that was used, even with the cookie of the first time', async () => {
    const { email } = await invite();
    provider.person = { subject: newId(), email, isVerified: true };
    const browser = new Browser();
    const callback = await browser.follow(start(), isCallback);
    const cookies = browser.cookies(node.address);
    expect(await browser.follow(callback, isPage)).toBe(`${node.address}/`);
    expect(await browser.follow(callback, isPage)).toBe(`${node.address}/?refused=START_AGAIN`);
    const again = new Browser();
    again.setCookies(node.address, cookies);
    expect(await again.follow(callback, isPage)).toBe(`${node.address}/?refused=START_AGAIN`);
    expect(await viewerOf(again)).toBeNull();
  });

  it('says so when the provider declines', async () => {
    const browser = new Browser();
    const asked = new URL((await browser.open(start())).headers.get('location') ?? '').searchParams;
    const back = `${node.address}/sign-in/openid/callback?error=access_denied&state=${asked.get('state')}&iss=${encodeURIComponent(provider.issuer)}`;
    expect(await browser.follow(back, isPage)).toBe(`${node.address}/?refused=DECLINED`);
  });

  it.each(['https://ailleurs.fr/', '//ailleurs.fr/', '/\\ailleurs.fr', '/.//ailleurs.fr'])(
    'leads nobody to %s afterwards',
    async (returnTo) => {
      await linked();
      const browser = new Browser();
      expect(await signIn(browser, returnTo)).toBe('/');
      expect(await viewerOf(browser)).not.toBeNull();
    },
  );

  it('says so when the provider is gone on the way back, and lets people in once it is there again', async () => {
    const { email } = await invite();
    provider.person = { subject: newId(), email, isVerified: true };
    const browser = new Browser();
    const callback = await browser.follow(start(), isCallback);
    provider.isDown = true;
    expect(await browser.follow(callback, isPage)).toBe(`${node.address}/?refused=PROVIDER_FAILED`);
    provider.isDown = false;
    expect(await signIn(browser)).toBe('/');
  });

  it('offers its ways in to whoever asks', async () => {
    const response = await new Client(node.address).get('/sign-in');
    expect(await response.json()).toEqual({ password: true, openId: new URL(provider.issuer).host });
  });
});
