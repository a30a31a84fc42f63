import type { Browser, Page } from 'playwright-core';
import { startNode, type Node } from '../../apps/registry/src/node.js';
import { welcome } from '../../apps/registry/src/welcome.js';
import { makeLog, readSettings, SystemClock, type Settings } from '../../libs/runtime/src/index.js';
import { emptyDatabase } from '../support/database.js';
import { faults, openConsole, settled } from './console.js';
import { openBrowser } from './open-browser.js';

const PASSWORD = 'une phrase que personne ne connaît';

describe('coming in, in a browser', () => {
  let browser: Browser;
  let node: Node;
  let settings: Settings;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    browser = await openBrowser();
    const database = await emptyDatabase();
    drop = database.drop;
    const openIdConnect = { issuer: 'http://localhost:9', clientId: 'vigie', clientSecret: 'secret' };
    settings = { ...readSettings({ DATABASE_URL: database.url }), port: 0, openIdConnect };
    node = await startNode({ settings, clock: new SystemClock(), log: makeLog('silent') });
    await makeFirstAccount();
  });
  afterAll(async () => {
    await browser.close();
    await node.stop();
    await drop();
  });

  const open = (path: string, locale = 'fr-FR') => openConsole(browser, node, null, path, { locale });
  const alert = (page: Page) => page.getByRole('alert').textContent();
  const close = (page: Page) => page.context().close();

  /** With the link that the terminal shows, and first a password that is too short. */
  async function makeFirstAccount(): Promise<void> {
    const link = new URL(/http\S+\/first-account#\S+/.exec(await welcome(node, settings))?.[0] ?? '');
    const page = await open(`${link.pathname}${link.hash}`);
    await page.getByLabel('Nom').fill('Ada Premier');
    await page.getByLabel('Adresse électronique').fill('ada@exemple.fr');
    await page.getByLabel('Mot de passe', { exact: true }).fill('court');
    await page.keyboard.press('Enter');
    await page.locator('input[type=password][aria-invalid=true]').waitFor();
    expect(await page.locator('[id$=-error]').allTextContents()).toEqual([expect.stringContaining('12')]);
    expect(await page.evaluate<string>('document.activeElement.type')).toBe('password');
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Compte de Ada Premier' }).waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: '/', hash: '' });
    await close(page);
  }

  it('signs a person in with the keyboard where they wanted to go, and out', async () => {
    const page = await open('/compte');
    await page.getByLabel('Adresse électronique').focus();
    await page.keyboard.type('ada@exemple.fr');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Compte de Ada Premier' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/compte');
    await page.reload();
    await page.getByRole('button', { name: 'Compte de Ada Premier' }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
    await close(page);
  });

  it('says that a password is wrong, and keeps the address', async () => {
    const page = await open('/', 'en-GB');
    await page.getByLabel('E-mail address').fill('ada@exemple.fr');
    await page.getByLabel('Password', { exact: true }).fill('une autre phrase tout à fait');
    await page.keyboard.press('Enter');
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(await page.locator('[id$=-error]').allTextContents()).toEqual(['This address and this password do not go together.']);
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('ada@exemple.fr');
    expect(await faults(page)).toEqual([]);
    await close(page);
  });

  it('offers the provider of OpenID Connect, and says when it does not answer', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Se connecter avec localhost:9' }).click();
    await page.getByRole('alert').waitFor();
    expect(await alert(page)).toContain('fournisseur d’identité ne répond pas');
    expect(await page.getByLabel('Mot de passe', { exact: true }).isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await close(page);
  });

  it('refuses a link that was used, and asks for the whole link when there is none', async () => {
    const page = await open('/password#x', 'en-GB');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await alert(page)).toBe('This link was used already, or is no longer valid: ask for another.');
    await close(page);
    const without = await open('/password');
    expect(await alert(without)).toBe('Ouvrez cette page par le lien entier que vous avez reçu.');
    await close(without);
  });

  it('loads nothing from elsewhere, and lets no script in that is not its own', async () => {
    const page = await open('/');
    const policy = (await page.reload())?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/default-src 'none';script-src 'self';style-src 'self' 'nonce-[\w+/=]{20,}';/);
    expect(policy).not.toContain('unsafe');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(new URL(request.url()).origin));
    await page.reload();
    await settled(page);
    expect(new Set(addresses)).toEqual(new Set([node.address]));
    await close(page);
  });
});
