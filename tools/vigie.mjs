#!/usr/bin/env node
// The command line, from a clone: `node tools/vigie.mjs check FILE…`.
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
// npm runs its scripts from the root: file names are those of the folder where the person typed.
if (process.env.npm_lifecycle_event && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import('../dist/apps/cli/src/main.js');
