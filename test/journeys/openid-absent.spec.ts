import { Browser } from '../support/browser.js';
import { Client } from '../support/client.js';
import { testNode } from '../support/node.js';
import { TestProvider } from '../support/openid-provider.js';

describe('a node whose provider does not answer', () => {
  it('starts, says so, lets people in with a password, and finds the provider when it is there', async () => {
    const provider = await TestProvider.listen();
    const node = await testNode(undefined, { openIdConnect: provider.settings() });
    const start = `${node.address}/sign-in/openid`;
    const isSettled = (address: string) => address.includes('refused=') || address.startsWith(provider.issuer);
    expect(await new Browser().follow(start, isSettled)).toBe(`${node.address}/?refused=PROVIDER_FAILED`);
    await node.person();
    await provider.open(node.address);
    expect(await new Browser().follow(start, isSettled)).toMatch(`${provider.issuer}/auth?`);
    await node.stop();
    provider.close();
  });
});

describe('a node without a provider', () => {
  it('has no such way in', async () => {
    const node = await testNode();
    const client = new Client(node.address);
    expect((await client.get('/sign-in/openid')).status).toBe(404);
    expect((await client.get('/sign-in/openid/callback?code=1&state=2')).status).toBe(404);
    expect(await (await client.get('/sign-in')).json()).toEqual({ password: true, openId: null });
    await node.stop();
  });
});
