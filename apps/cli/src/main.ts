#!/usr/bin/env node
import { CommanderError } from 'commander';
import { languageOf } from './language-of.js';
import { program } from './program.js';
import { usageError } from './usage-error.js';

/** Nothing was done: what was asked, or what was given, cannot be read. */
const INVALID = 2;

const argv = process.argv.slice(2);
// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : INVALID));

try {
  await program(languageOf(argv)).parseAsync(argv, { from: 'user' });
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode !== 0) {
    process.stderr.write(`vigie: ${usageError(error, languageOf(argv))}\n`);
    process.exitCode = INVALID;
  }
}
