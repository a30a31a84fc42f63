import type { Browser } from 'playwright-core';
import { openBrowser } from '../../browser/open-browser.js';
import { alone, inMilliseconds, median, type Figure } from '../figure.js';
import { OwnProcess } from '../node/own-process.js';

const TIMES = 5;

/** From opening the address to the worst points of attention shown, in a browser that has nothing of it yet. `cookie`: a DPO’s. */
export async function firstScreenBench(what: string, url: string, cookie: string, most: number): Promise<Figure> {
  const [browser, service] = await Promise.all([openBrowser(), OwnProcess.service({ DATABASE_URL: url })]);
  try {
    const times: number[] = [];
    for (let time = 0; time <= TIMES; time++) times.push(await usableAfter(browser, service.address, cookie));
    // The first one warms the service up.
    const value = median(times.slice(1));
    return alone(`points of attention usable, ${what}`, inMilliseconds(value), `≤ ${most} ms`, value <= most);
  } finally {
    await browser.close();
    await service.stop();
  }
}

async function usableAfter(browser: Browser, address: string, cookie: string): Promise<number> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-usable]').waitFor();
  const time = await page.evaluate<number>('performance.now()');
  await context.close();
  return time;
}
