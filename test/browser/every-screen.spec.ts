import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PLACES, type PlaceName } from '../../apps/console/src/places.js';
import { demonstrationNode } from '../support/demonstration-node.js';
import { faults, isWider, openConsole, settled } from './console.js';
import { openBrowser } from './open-browser.js';
import { placesOfDemonstration } from './places-of-demonstration.js';

const PICTURES = join(process.cwd(), 'dist', 'screens');
const names = Object.keys(PLACES) as PlaceName[];

describe('every screen', () => {
  let browser: Browser;
  let node: Awaited<ReturnType<typeof demonstrationNode>>;
  let places: Record<PlaceName, string>;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [browser, node] = await Promise.all([openBrowser(), demonstrationNode('2026-03-02')]);
    places = await placesOfDemonstration(node.dpo);
  });
  afterAll(async () => {
    await browser.close();
    await node.stop();
  });

  describe('in French, light', () => {
    each('fr', { colorScheme: 'light' });
  });
  describe('in English, dark', () => {
    each('en', { colorScheme: 'dark' });
  });

  function each(language: 'fr' | 'en', options: BrowserContextOptions): void {
    let page: Page;
    beforeAll(async () => {
      await node.dpo.ask('mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { done } }', {
        input: { locale: language },
      });
      page = await openConsole(browser, node, node.dpo, places.firstAccount, {
        ...options,
        locale: language,
        reducedMotion: 'reduce',
      });
    });
    afterAll(() => page.context().close());

    it.each(names)('%s can be used by everybody, and on a narrow screen', async (name) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      // Going elsewhere first: a fragment alone would not load the page again.
      await page.goto('about:blank');
      await page.goto(new URL(places[name], node.address).href);
      await settled(page);
      await page.screenshot({ path: join(PICTURES, `${name}-${language}.png`), fullPage: true });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toMatch(/^.+ – Vigie$/);
      expect(await faults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await isWider(page)).toBe(false);
      await page.screenshot({ path: join(PICTURES, `${name}-${language}-narrow.png`), fullPage: true });
    });
  }
});
