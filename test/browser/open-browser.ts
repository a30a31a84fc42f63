import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Chromium, the one of the packages (Linux on x64) or the one that VIGIE_TEST_BROWSER names. */
export async function openBrowser(): Promise<Browser> {
  const { VIGIE_TEST_BROWSER: named } = process.env;
  if (named) return playwright.launch({ executablePath: named });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--headless', '--disable-gpu'],
  });
}
