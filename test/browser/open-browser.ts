import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Chromium, the one of the packages (Linux on x64) or the one that VIGIE_TEST_BROWSER names. */
export function openBrowser(): Promise<Browser> {
  const { VIGIE_TEST_BROWSER: named } = process.env;
  if (named) return chromium.launch({ executablePath: named });
  return chromium.launch({ executablePath: unpacked(), args: ['--no-sandbox', '--headless', '--disable-gpu'] });
}

/** The package unpacks its browser where temporary files are: in a folder of one's own, as nobody runs what is another's. */
function unpacked(): string {
  const TMPDIR = join(tmpdir(), `vigie-browser-${userInfo().uid}`);
  mkdirSync(TMPDIR, { recursive: true, mode: 0o700 });
  return execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
    env: { ...process.env, TMPDIR },
    encoding: 'utf8',
  });
}

const unpack = `import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());`;
