#!/usr/bin/env node
// The command line, from a clone: `node tools/vigie.mjs check FILE…`.
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/apps/cli/src/main.js');
