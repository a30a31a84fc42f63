import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Client } from '../support/client.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A window of the console in French, as this person, who is signed in. Null: nobody is. */
export async function openConsole(
  browser: Browser,
  { address }: { address: string },
  person: Client | null,
  path = '/',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 }, ...options });
  const [name, value] = person?.headers.cookie?.split('=') ?? [];
  if (name !== undefined && value !== undefined) await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(new URL(path, address).href);
  await settled(page);
  return page;
}

/** The screen has its title, and waits for nothing. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('[data-waiting], [aria-busy=true]').first().waitFor({ state: 'hidden' });
}

/** What axe finds against WCAG 2.2, levels A and AA, each with the element that has it. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Whether a screen asks to be pushed sideways, once it has settled at its width: nobody should have to. */
export async function isWider(page: Page): Promise<boolean> {
  const isSo = () => page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  for (let frame = 0; frame < 60 && (await isSo()); frame++) await page.evaluate('new Promise(requestAnimationFrame)');
  return isSo();
}
