import { spawnSync } from 'node:child_process';

/** The first example of the README: a real contract of 2021 that still rested on the Privacy Shield. */
export const README_EXAMPLE = ['check', 'test/fixtures/real-chains/scalingo-2021.json', '--as-of', '2021-08-16'];

/** What the command line answers. */
export function answer(args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
