// Format, lint, types (by the build and by the rules that need them), architecture.
import { ensureBuilt } from './ensure-built.mjs';
import { runJest, runPackage } from './run.mjs';

await ensureBuilt();
const steps = [
  ['format', () => runPackage(['prettier', 'bin', 'prettier.cjs'], ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => runPackage(['oxlint', 'bin', 'oxlint'], ['--quiet', '.'])],
  ['types', () => runPackage(['typescript', 'bin', 'tsc'], ['--noEmit'])],
  ['types of the console', () => runPackage(['typescript', 'bin', 'tsc'], ['-p', 'apps/console'])],
  ['typed lint', () => runPackage(['eslint', 'bin', 'eslint.js'], ['--max-warnings', '0', 'apps', 'libs', 'test'])],
  ['architecture', () => runJest(['--silent', 'test/architecture'])],
];
const failed = steps.filter(([name, step]) => {
  process.stderr.write(`lint: ${name}\n`);
  return step() !== 0;
});
for (const [name] of failed) process.stderr.write(`lint: ${name} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);
