import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';

/** Runs a script of the repository with Node, as it stands; its exit code, null when it was killed. */
export function runNode(args, { env = {}, stdio = 'inherit' } = {}) {
  return spawnSync(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } }).status;
}

/** Runs the command of an installed package. */
export function runPackage(bin, args, options) {
  return runNode([join(root, 'node_modules', ...bin), ...args], options);
}

/** Jest on the compiled output. */
export function runJest(args, options) {
  return runNode(
    ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...args],
    options,
  );
}
