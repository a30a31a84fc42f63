import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startNode, type Node } from '../../apps/registry/src/node.js';
import { welcome } from '../../apps/registry/src/welcome.js';
import { makeLog, readSettings, SystemClock, type Settings } from '../../libs/runtime/src/index.js';
import { emptyDatabase } from '../support/database.js';
import { openBrowser } from './open-browser.js';

const PASSWORD = 'une phrase que personne ne connaît';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the pages in a browser', () => {
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

  const open = async (path: string, locale = 'fr-FR') => {
    const page = await (await browser.newContext({ locale })).newPage();
    await page.goto(new URL(path, node.address).href);
    await page.locator('html[data-ready]').waitFor();
    return page;
  };
  const texts = (page: Page, ...selectors: string[]) =>
    Promise.all(selectors.map((selector) => page.locator(selector).textContent()));
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');
  const faults = async (page: Page) => {
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  /** With the link that the terminal shows, and first a password that is too short. */
  async function makeFirstAccount(): Promise<void> {
    const link = /http\S+\/first-account#\S+/.exec(await welcome(node, settings))?.[0] ?? '';
    const page = await open(link);
    await page.getByLabel('Nom').fill('Ada Premier');
    await page.getByLabel('Adresse électronique').fill('ada@exemple.fr');
    await page.getByLabel('Mot de passe', { exact: true }).fill('court');
    await page.keyboard.press('Enter');
    await page.locator('#password[aria-invalid]').waitFor();
    expect(await texts(page, '#password-error', '#name-error')).toEqual([expect.stringContaining('12'), '']);
    expect(await focused(page)).toBe('password');
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('#done').waitFor();
    expect(await texts(page, '#who')).toEqual(['Compte\u00a0: Ada Premier']);
    expect(page.url()).not.toContain('#');
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  }

  it('sign a person in with the keyboard, and out', async () => {
    const page = await open('/', 'en-GB');
    await page.getByLabel('E-mail address').focus();
    await page.keyboard.type('ada@exemple.fr');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('#done').waitFor();
    expect(await focused(page)).toBe('done-title');
    expect(await texts(page, '#who')).toEqual(['Account: Ada Premier']);
    expect(await faults(page)).toEqual([]);
    await page.reload();
    await page.locator('#done').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('#sign-in').waitFor();
    await page.context().close();
  });

  it('say beside the password that it is wrong, and keep the address', async () => {
    const page = await open('/');
    await page.getByLabel('Adresse électronique').fill('ada@exemple.fr');
    await page.getByLabel('Mot de passe', { exact: true }).fill('une autre phrase tout à fait');
    await page.keyboard.press('Enter');
    await page.locator('#password[aria-invalid]').waitFor();
    expect(await texts(page, '#password-error')).toEqual(['Cette adresse et ce mot de passe ne vont pas ensemble.']);
    expect(await page.getByLabel('Adresse électronique').inputValue()).toBe('ada@exemple.fr');
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it('offer the provider of OpenID Connect, and say when it does not answer', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Se connecter avec localhost:9' }).click();
    await page.locator('#alert:not([hidden])').waitFor();
    expect(await texts(page, '#alert')).toEqual([expect.stringContaining('fournisseur d’identité ne répond pas')]);
    expect(await page.getByLabel('Mot de passe', { exact: true }).isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it('refuse a link that was used, and ask for the whole link when there is none', async () => {
    const page = await open('/password#x', 'en-GB');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('#alert:not([hidden])').waitFor();
    expect(await texts(page, '#alert')).toEqual(['This link was used already, or is no longer valid: ask for another.']);
    await page.context().close();
    const without = await open('/password');
    expect(await texts(without, '#alert')).toEqual(['Ouvrez cette page par le lien entier que vous avez reçu.']);
    await without.context().close();
  });

  const both = ['/', '/first-account#x', '/password#x'].flatMap((path) => [[path, 'fr-FR'] as const, [path, 'en-GB'] as const]);
  it.each(both)('%s in %s can be used by everybody', async (path, locale) => {
    const page = await open(path, locale);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});
