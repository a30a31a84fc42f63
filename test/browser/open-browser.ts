import { mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Chromium, the one of the packages (Linux on x64) or the one that VIGIE_TEST_BROWSER names. */
export async function openBrowser(): Promise<Browser> {
  const { VIGIE_TEST_BROWSER: named } = process.env;
  if (named) return playwright.launch({ executablePath: named });
  return playwright.launch({
    executablePath: await ownBrowser(),
    args: ['--no-sandbox', '--headless', '--disable-gpu'],
  });
}

/** The package unpacks its browser where temporary files are: a folder of one's own, as others cannot run what is another's. */
async function ownBrowser(): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = join(tmpdir(), `vigie-browser-${userInfo().uid}`);
  mkdirSync(process.env.TMPDIR, { recursive: true, mode: 0o700 });
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
